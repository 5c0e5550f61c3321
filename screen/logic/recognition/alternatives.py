"""Names of which one is taken and nobody knows which: "either warfarin or Xarelto", "could be Lamictal or Lamisil"."""

from collections.abc import Iterator, Sequence

from screen.logic.recognition.kinds import Kind
from screen.logic.recognition.passages import Passage
from screen.logic.recognition.splitting import Join
from screen.model.medicine import Taken


def leave_alternatives_open(passages: Sequence[Passage]) -> bool:
    """Note that each of such names may be taken or not; True if there are any."""
    found = False
    for row in _sentences(passages):
        doubts = [cue for passage in row for cue in passage.cues if cue.kind is Kind.WHICH]
        named = [passage for passage in row if passage.names or passage.unknown]
        if len(named) < 2 or not doubts:
            continue
        joined = {
            index
            for later, passage in enumerate(named)
            for index in (later - 1, later)
            if later and (passage.pieces[0].join is Join.OR or _both_doubtful(named[later - 1], passage))
        }
        for index in joined:
            for start, taken in named[index].taken.items():
                named[index].taken[start] = Taken.UNSURE if taken is Taken.YES else taken
        found = found or bool(joined)
    return found


def _sentences(passages: Sequence[Passage]) -> Iterator[list[Passage]]:
    row: list[Passage] = []
    for passage in passages:
        if passage.pieces[0].join is Join.NEW and row:
            yield row
            row = []
        row.append(passage)
    if row:
        yield row


def _both_doubtful(first: Passage, second: Passage) -> bool:
    return all(any(cue.kind is Kind.WHICH for cue in passage.cues) for passage in (first, second))
