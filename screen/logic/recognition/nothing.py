"""The many ways to say that no medicine is taken at all."""

import re
from typing import Final

_NO: Final = frozenset("no not none nothing nil never nope nah zero na n/a nowt naught nada non".split()) | frozenset(
    "dont doesnt havent didnt cant without free drugfree".split()
)
_MEDICINES: Final = frozenset(
    """
    medicine medicines medication medications meds med drug drugs tablet tablets pill pills prescription
    prescriptions prescribed supplement supplements vitamin vitamins anything injections treatment treatments
    remedies things something
    """.split()
)
_AROUND: Final = frozenset(
    """
    i im ive am do have at all the moment present presently time these days really currently current ever taking
    take takes use using used on any of any them thanks thank you regular regularly daily long term right now just
    been be is are there for me my to a it actually applicable whatsoever absolutely completely totally medical
    medically over counter otc herbal kind sort type or and nor either we know that this in being given had having
    normally usually generally only sorry sir madam good fit healthy well well, touch wood with need needed
    currently, answer god goodness heavens luckily fortunately happily list report declare swallow take,
    prescription-free medication-free free drug-free above everything listed
    """.split()
)
_ELSE: Final = frozenset("else other others further more extra additional".split())
_WORD = re.compile(r"[a-z/'-]+")


def says_nothing(text: str) -> bool:
    """Whether these small letters say that nothing is taken."""
    words = [word.replace("'", "") for word in _WORD.findall(text)]
    return (
        bool(words)
        and not any(sign.isdigit() for sign in text)
        and any(word in _NO for word in words)
        and all(word in _NO or word in _MEDICINES or word in _AROUND for word in words)
        and not _leaves_it_open(words)
    )


def says_nothing_else(text: str) -> bool:
    """Whether these small letters say that nothing beside what was named is taken."""
    words = [word.replace("'", "") for word in _WORD.findall(text)]
    kept = [word for word in words if word not in _ELSE]
    return len(kept) < len(words) and bool(kept) and says_nothing(" ".join(kept))


def _leaves_it_open(words: list[str]) -> bool:
    """ "I don't know", "no need" and "well" say something else; "don't" needs a verb of taking behind it."""
    if words in (["na"], ["n/a"]):
        return False
    if "not" in words and {"well", "fit", "healthy", "good"}.intersection(words):
        return True
    if not {"no", "not", "none", "nothing", "nil", "nope", "nah", "zero", "never", "nowt", "nada"}.intersection(words):
        taking = {"take", "taking", "use", "have", "on", "anything", *_MEDICINES}
        return not taking.intersection(words)
    return "know" in words or "something" in words
