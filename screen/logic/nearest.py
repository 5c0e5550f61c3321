"""The right word that somebody most likely meant."""

from collections.abc import Iterable


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that looks most like the word, or None when nothing comes close."""
    # Imported here because a start without a mistake never needs it.
    from difflib import get_close_matches

    folded = {candidate.lower().replace("-", "_"): candidate for candidate in candidates}
    close = get_close_matches(word.lower().replace("-", "_"), folded, n=1, cutoff=0.6)
    return folded[close[0]] if close else None


def did_you_mean(word: str, candidates: Iterable[str]) -> str:
    """` Did you mean 'x'?` with a leading space, or nothing when nothing comes close."""
    found = nearest(word, candidates)
    return f" Did you mean '{found}'?" if found else ""
