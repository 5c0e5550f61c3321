"""Whether each name of a line is taken: what is said goes on from name to name until something else is said.

Where a line can be read in two ways, the name stays open: after "no warfarin, aspirin" nobody knows about the aspirin.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from screen.logic.recognition.alternatives import leave_alternatives_open
from screen.logic.recognition.kinds import BACKWARD, STATES, Kind
from screen.logic.recognition.objects import has_own_object, is_time_of_an_event
from screen.logic.recognition.passages import Passage
from screen.logic.recognition.saying import Cue
from screen.logic.recognition.splitting import Join, Line, Token
from screen.logic.recognition.whose import know_the_people
from screen.model.medicine import Taken

_GOES_ON: Final = (Kind.NOW, Kind.STILL, Kind.INTO, Kind.REPLACED)
_QUALIFYING: Final = frozenset(
    """
    food meal meals breakfast together every always daily regularly often night nights morning mornings evening evenings
    weekends weekend unless when if sunday sundays saturday saturdays monday mondays
    """.split()
)
"""Words that say when or how a medicine is not taken."""
_TIMES_OF_DAY: Final = frozenset(
    """
    am pm morning mornings breakfast noon midday lunch lunchtime afternoon teatime tea evening evenings dinner supper
    bedtime bed night nights mane nocte monday tuesday wednesday thursday friday saturday sunday weekends
    """.split()
)
_AGAIN: Final = re.compile(r"resum|back on|restart|^(?:but )?now$")
_EXCEPTED: Final = re.compile(r"(?:except(?: for)?|apart from|other than|besides)(?: my| the)? $")
_OF_SOMETHING: Final = (Kind.NOT, Kind.BARRED, Kind.PAST, Kind.UNSURE)
"""Kinds of cues that may speak of something else than a medicine."""


@dataclass(slots=True)
class _Said:
    """What holds for the next name: the state, and the cue it comes from while it is not simply taken."""

    state: Taken = Taken.YES
    cue: Cue | None = None
    is_heading: bool = False
    of_a_kind: bool = False
    """Whether the last name was of a kind of medicine, as in "no blood thinners"."""

    def set(self, state: Taken, cue: Cue | None = None) -> None:
        """Something new is said."""
        self.state = state
        self.cue = cue if state is not Taken.YES else None


def say_what_is_taken(line: Line, passages: Sequence[Passage]) -> bool:
    """Note for every name whether it is taken; True if that hangs on words in another passage."""
    said = _Said()
    carried = know_the_people(line, passages)
    for number, passage in enumerate(passages):
        join = passage.pieces[0].join
        if join is Join.NEW and not (said.is_heading and _stands_under(line, passages, number)):
            said = _Said()
        elif number and said.state is not Taken.YES and not said.is_heading:
            state = _carried(line, said, passages, number)
            said.set(state, said.cue)
            carried = True
        else:
            carried = carried or said.state is not Taken.YES
        if number and not passage.names and not passage.unknown and _goes_on_after_all(line, passage):
            before = passages[number - 1].taken
            before.update((start, Taken.UNSURE) for start, taken in before.items() if taken is Taken.PAST)
        further = [each.pieces[0].join for each in passages[number + 1 :]]
        _read(line, passage, said, listed=next((each for each in further if each is not Join.COMMA), None) is Join.OR)
    return leave_alternatives_open(passages) or carried


def _read(line: Line, passage: Passage, said: _Said, *, listed: bool) -> None:
    """One passage from left to right; `listed`: it begins a row that ends with "or"."""
    medicines = [*passage.names, *passage.unknown]
    before: list[Token] = []
    goes_on = False
    events: list[Cue | Token] = [*passage.cues, *medicines]
    for event in sorted(events, key=lambda each: each.start):
        if isinstance(event, Token):
            passage.taken[event.start] = _open_beside(event, before, medicines, said.state, passage)
            before.append(event)
            said.of_a_kind = event.name is not None and all(each.substance is None for each in event.name.members)
            continue
        follows = any(token.start > event.start for token in medicines)
        if event.kind is Kind.MYSELF:
            if said.cue is not None and said.cue.kind is Kind.OTHERS:
                said.set(Taken.YES)
        elif event.kind is Kind.INTO:
            if said.cue is not None and said.cue.kind is Kind.SWITCH:
                said.set(Taken.YES)
                before, goes_on = [], True
        elif event.kind is Kind.EXCEPT:
            said.set(Taken.YES)
            before = []
        elif event.kind is Kind.BECAUSE:
            if said.state is not Taken.UNSURE:
                said.set(Taken.YES)
        elif event.kind is Kind.THESE_DAYS and ((before and not follows) or _follows_closely(line, event, said.cue)):
            goes_on = True
        elif event.kind in _OF_SOMETHING and has_own_object(line, passage, event):
            if event.kind is not Kind.BARRED and not (event.kind is Kind.NOT and listed) and (follows or not before):
                said.set(Taken.YES)
        elif before and not follows and _is_settled(line, passage, event, said):
            continue
        elif before and _speaks_back(event.kind, follows=follows, goes_on=goes_on):
            passage.taken.update((token.start, BACKWARD[event.kind]) for token in before)
            if event.kind is Kind.REPLACED:
                said.set(Taken.YES)
            if follows:
                before = []  # "warfarin yes, aspirin no"
        elif event.kind is Kind.OTHERS and before and not follows:
            surely = line.text[event.start : event.end].startswith("for ")
            for token in before:
                passage.taken[token.start] = Taken.NO if surely else Taken.UNSURE
        elif event.kind in STATES and (follows or not before):
            said.set(STATES[event.kind], event)
            said.is_heading = not before and any(piece.colon for piece in passage.pieces)
        goes_on = goes_on or event.kind in _GOES_ON
    _leave_open_what_is_only_qualified(passage)
    for token in medicines:
        if _EXCEPTED.search(line.text[: token.start]) and passage.taken[token.start] in (Taken.NO, Taken.PAST):
            passage.taken[token.start] = Taken.UNSURE


def _goes_on_after_all(line: Line, passage: Passage) -> bool:
    """Whether words without a name say that what was stopped is taken again, or in another dose."""
    cues = (line.text[cue.start : cue.end] for cue in passage.cues if cue.kind is Kind.STILL)
    return any(_AGAIN.search(said) for said in cues)


def _open_beside(
    token: Token, before: Sequence[Token], medicines: Sequence[Token], state: Taken, passage: Passage
) -> Taken:
    """Whether a name is taken that stands right behind another one: "no aspirin warfarin 5mg" does not deny both."""
    if state not in (Taken.NO, Taken.PAST) or token.name is None:
        return state
    own = {member.substance for member in token.name.members}
    others = [each.name for each in before if each.name is not None and each in medicines]
    if not others or any(own & {member.substance for member in each.members} or None in own for each in others):
        return state
    following = next((each for each in passage.tokens if each.start >= token.end), None)
    return Taken.YES if following is not None and following.kind == "number" else Taken.UNSURE


def _leave_open_what_is_only_qualified(passage: Passage) -> None:
    """Note that "I don't take warfarin on Sundays" leaves it open whether it is taken."""
    for piece in passage.pieces:
        names = [token for token in piece.tokens if passage.taken.get(token.start) is Taken.NO]
        words = {token.text for token in piece.tokens if names and token.start > names[-1].start}
        if words & _QUALIFYING:
            passage.taken.update((token.start, Taken.UNSURE) for token in names)


def _is_settled(line: Line, passage: Passage, cue: Cue, said: _Said) -> bool:
    """Whether a cue behind a name adds nothing to it."""
    if cue.kind is Kind.AGO and is_time_of_an_event(line, passage, cue):
        return True
    if cue.kind is Kind.UNSURE:
        return said.state is Taken.PAST  # "was on warfarin until March"
    if cue.kind not in (Kind.PAST, Kind.NOT, Kind.AGO):
        return False
    if said.cue is not None and said.cue.kind is Kind.UNSURE:
        return True  # "don't know whether aspirin was stopped"
    piece = next(piece for piece in passage.pieces if piece.start <= cue.start <= piece.end)
    if cue.kind is Kind.NOT and not piece.names and piece.tokens[0].text in _TIMES_OF_DAY:
        return True  # "morning: warfarin, noon: none"
    # "Xarelto, her husband takes nothing"
    return any(each.kind is Kind.OTHERS and piece.start <= each.start < cue.start for each in passage.cues)


def _follows_closely(line: Line, cue: Cue, before: Cue | None) -> bool:
    """Whether both cues are one: "no current"."""
    return before is not None and not line.text[before.end : cue.start].strip()


def _speaks_back(kind: Kind, *, follows: bool, goes_on: bool) -> bool:
    """Whether a cue behind a name speaks of that name; before a further name most speak of the further one."""
    if kind not in BACKWARD or (kind is Kind.AGO and goes_on):
        return False
    return not follows or kind in (Kind.REPLACED, Kind.STILL)


def _stands_under(line: Line, passages: Sequence[Passage], number: int) -> bool:
    """Whether the passage stands under a heading that has a line of its own: "Stopped:"."""
    if not number or passages[number - 1].names:
        return False
    between = line.text[passages[number - 1].pieces[-1].end : passages[number].pieces[0].start]
    return between.strip() == ":"


def _carried(line: Line, said: _Said, passages: Sequence[Passage], number: int) -> Taken:
    """What a passage takes over from the one before it."""
    passage = passages[number]
    join = passage.pieces[0].join
    if join is Join.OR:
        return said.state
    dosed = any(token.kind == "number" for token in passage.tokens)
    if join is Join.AND:
        between = line.text[passages[number - 1].pieces[-1].end : passage.pieces[0].start].strip()
        if between == "with" and said.state is Taken.NO:
            return Taken.YES  # "not to take ibuprofen with warfarin"
        denied = said.cue is not None and said.cue.kind is Kind.NOT
        return Taken.UNSURE if dosed or denied else said.state
    if dosed:
        return Taken.YES
    further = [each.pieces[0].join for each in passages[number + 1 :]]
    if said.state is Taken.NO and next((each for each in further if each is not Join.COMMA), None) is Join.OR:
        return Taken.NO
    return Taken.YES if said.state is Taken.NO and said.of_a_kind else Taken.UNSURE
