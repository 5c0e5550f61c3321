"""What a cue speaks of when no medicine follows it: "stopped smoking" and "had a stroke" say nothing about taking."""

import re
from typing import Final

from screen.logic.recognition.doses import FORMS, TIMES, UNITS, is_dose
from screen.logic.recognition.everyday import CONTENT
from screen.logic.recognition.kinds import Kind
from screen.logic.recognition.passages import Passage, plain
from screen.logic.recognition.saying import Cue
from screen.logic.recognition.splitting import Line, Token

_BEFORE_A_NOUN: Final = frozenset(
    """
    a an the my his her our their your any some no such more very both other of history hx evidence signs use need
    """.split()
)
_EATEN: Final = frozenset("food meal meals mealtimes breakfast lunch dinner supper tea bed water milk".split())
_LOOSE: Final = (
    frozenset(
        """
        about advice again ago all also altogether anymore anyway anything as back because both by can
        cause causes completely cos course courses coz current day depending doctor doctors dose due during either
        entirely ever everything except following for from further gp had has have he her him his history how
        however if instead intake into is it its just last least less long longer may me medical medicinal medically
        more my myself need needed needs neither never new nor not of on once one ones only onto or orders other others
        own particular per prescribed prescriber prescription prescriptions regime regimen required she should side so
        sort soon still such surgeon taking than thank thanks that the them themselves then there therapy these they
        thing things this those though thrice times to together totally treated treatment treatments under until
        us usage use used uses using usual very was way we were what when where which while who whom why will with
        within without would yet you
        """.split()
    )
    | (TIMES - _EATEN)
    | FORMS
    | UNITS
    | CONTENT
)
"""Words that carry on about the medicine itself: when, why, how, by whom, or one more word for it."""

_ATTACHING: Final = frozenset("of with on to from for by taking using called named".split())


_OF_WHAT_GOES_ON: Final = frozenset(
    """
    inr test tests tested level levels checked reviewed increased reduced raised lowered upped doubled halved adjusted
    added changed renewed refilled repeated issued
    """.split()
)
"""Words beside a time that is over that tell of a medicine that goes on: "warfarin, INR was 2.5 last week"."""

_LEADING: Final = frozenset("since after following because due post with".split())

_STATING: Final = re.compile(r"(?:allerg|alerg|intoleran|hypersens|sensitiv|anaphyl|react)\w*(?: (?:is|are|known))?$")


def has_own_object(line: Line, passage: Passage, cue: Cue) -> bool:
    """Whether the cue is about something else than a medicine."""
    if cue.kind is Kind.BARRED and _STATING.search(line.text, cue.start, cue.end):
        return False  # what follows an "allergy" is how it shows
    if line.text.endswith(" since", cue.start, cue.end):
        return False  # what follows is when
    piece = next(piece for piece in passage.pieces if piece.start <= cue.start <= piece.end)
    unknown = {token.start for token in passage.unknown}
    others = [each for each in passage.cues if each is not cue]
    reason = min((each.start for each in others if each.kind is Kind.BECAUSE and each.start > cue.start), default=None)
    following = [token for token in piece.tokens if token.start >= cue.end and (reason is None or token.start < reason)]
    for index, token in enumerate(following):
        word = plain(token)
        if token.inside or token.start in unknown or any(each.start <= token.start < each.end for each in others):
            return False
        if token.kind == "number" or word in _BEFORE_A_NOUN:
            continue
        if word in _LOOSE or is_dose(word) or word.endswith("ly"):
            return False
        return not _leads_to_a_name(following[index + 1 :])
    return False


def is_time_of_an_event(line: Line, passage: Passage, cue: Cue) -> bool:
    """Whether something else happened at this time: "Eliquis, stroke 3 years ago", "aspirin since a stent in 2019"."""
    piece = next(piece for piece in passage.pieces if piece.start <= cue.start <= piece.end)
    if any(plain(token) in _OF_WHAT_GOES_ON for token in piece.tokens):
        return True
    leads = not piece.names
    happened = False
    end = piece.start
    for token in piece.tokens:
        if token.start >= cue.start:
            break
        word = plain(token)
        said = [each.kind for each in passage.cues if each.start <= token.start < each.end]
        if token.inside:
            leads = happened = False
        else:
            leads = leads or word in _LEADING or Kind.PAST in said or "(" in line.text[end : token.start]
            told = set(said) <= {Kind.NEUTRAL} and token.kind == "word"
            happened = happened or (told and word not in _LOOSE | _BEFORE_A_NOUN)
        end = token.end
    return leads and happened


def _leads_to_a_name(following: list[Token]) -> bool:
    """Whether a name hangs on the object: "no evidence of warfarin", "never a fan of aspirin"."""
    before = ""
    for token in following:
        if token.inside:
            return before in _ATTACHING
        before = plain(token)
    return False
