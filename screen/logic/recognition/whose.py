"""Who the people spoken of in a line are: the one who is treated, or somebody else.

A carer writes "he takes Plavix" or "my father's list", and then he is the person; beside "I take nothing" he is not.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from screen.logic.recognition.kinds import Kind
from screen.logic.recognition.passages import Passage
from screen.logic.recognition.saying import Cue
from screen.logic.recognition.splitting import Line

_PEOPLE: Final = (Kind.OTHERS, Kind.LIST_OF)


_OF_ONESELF: Final = re.compile(
    r"(?<![\w'])(?:i'?(?:m|ve)?(?: am| have been| been)?(?: \w+)?,? "
    r"(?:on|take|taking|use|using|don'?t|do not|only|just|nothing)|for me|mine|myself|"
    r"me(?=\s*[:,]|\s+(?:only|just|nothing|none|i)))(?![\w'])"
)


def know_the_people(line: Line, passages: Sequence[Passage]) -> bool:
    """Replace what is said of people by what it means for the person; True if that hangs on the whole line."""
    cues = sorted((cue for passage in passages for cue in passage.cues), key=lambda cue: cue.start)
    kinds = {cue.kind for cue in cues}
    if kinds.isdisjoint((*_PEOPLE, Kind.THIRD)):
        return False
    meant = dict(_meant(line.text, cues, for_another=Kind.FOR_ANOTHER in kinds))
    for passage in passages:
        passage.cues = [Cue(meant.get(cue.start, cue.kind), cue.start, cue.end) for cue in passage.cues]
    return any(kind is not Kind.OTHERS for kind in meant.values())


def _meant(text: str, cues: Sequence[Cue], *, for_another: bool) -> Iterator[tuple[int, Kind]]:
    of_oneself = _OF_ONESELF.search(text) is not None
    named = False
    for cue in cues:
        named = named or cue.kind in _PEOPLE
        if cue.kind not in (*_PEOPLE, Kind.THIRD):
            continue
        if for_another:
            yield cue.start, Kind.NOW
        elif cue.kind is Kind.LIST_OF:
            yield cue.start, Kind.OTHERS if of_oneself else Kind.NOW
        elif cue.kind is Kind.THIRD and not named:
            yield cue.start, Kind.NOW
        elif not of_oneself and (cue.kind is Kind.THIRD or _heads_a_list(text, cue)):
            yield cue.start, Kind.UNSURE
        else:
            yield cue.start, Kind.OTHERS


def _heads_a_list(text: str, cue: Cue) -> bool:
    """Whether the whole list may be that of somebody else: "Dad: ...", "For my mother ..."."""
    begins = not text[: cue.start].strip() and text.startswith("for ", cue.start)
    return begins or text[cue.end :].lstrip().startswith(":")
