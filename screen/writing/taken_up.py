"""What is told when answers of an earlier day are taken up again."""

from collections.abc import Iterable, Iterator, Mapping

from screen.logic.ageing import Again
from screen.model.earlier import Earlier
from screen.model.rulebook import Rulebook


def about_earlier(rulebook: Rulebook, earlier: Earlier) -> Iterator[str]:
    """What of it does not fit the rules of now."""
    if earlier.other_rules:
        yield "The rules have changed since then. Please look over all answers at the end."
    if earlier.gone:
        count = "1 answer belongs" if earlier.gone == 1 else f"{earlier.gone} answers belong"
        yield f"{count} to questions that are no longer there, and are left out."
    if earlier.changed:
        yield f"These questions have changed and are asked again: {_shorts(rulebook, earlier.changed)}."
    if earlier.replies_gone:
        yield "What a doctor or pharmacist replied does not fit these rules any more, and is left out."


def about_the_day(again: Mapping[str, Again]) -> Iterator[str]:
    """What the day of the answers means for all of them."""
    reasons = set(again.values())
    if Again.NO_DAY in reasons:
        yield "Nobody wrote down on which day this was answered, so it is asked again."
    if Again.FUTURE in reasons:
        yield "The day of these answers is still to come. Please check the date of this computer. They are asked again."


def about_another_day(rulebook: Rulebook, again: Mapping[str, Again]) -> Iterator[str]:
    """What a new day means for an interview that was broken off."""
    yield from about_the_day(again)
    aged = [id for id, reason in again.items() if reason in (Again.AGED, Again.EVERY_TIME)]
    if aged:
        yield f"It is another day now. Asked again: {_shorts(rulebook, aged)}."


def _shorts(rulebook: Rulebook, ids: Iterable[str]) -> str:
    return "; ".join(rulebook.questions[id].short for id in ids)
