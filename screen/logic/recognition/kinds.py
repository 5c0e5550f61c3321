"""The kinds of things that are said about taking a medicine, and what each makes of the names beside it."""

from enum import Enum
from typing import Final

from screen.model.medicine import Taken


class Kind(Enum):
    """What a cue says."""

    NEUTRAL = "says nothing about taking, though its words seem to"
    NOW = "taken, said before the name"
    STILL = "taken, said before or after the name"
    THESE_DAYS = "taken, said before the name; after it, no more than when"
    EXCEPT = "taken though others are not"
    BECAUSE = "taken, and the reason why another is not"
    MYSELF = "the person speaks of themselves again"
    NOT = "not taken"
    BARRED = "not taken because of an allergy or advice"
    OTHERS = "taken by somebody else"
    THIRD = "taken by the one spoken of, who is somebody else if one was named"
    FOR_ANOTHER = "somebody else answers for the person"
    LIST_OF = "the list of somebody else follows, who is the person unless they also speak of themselves"
    WHICH = "one of several is taken, and nobody knows which"
    PAST = "no longer taken"
    AGO = "a time that is over, unless something says that it goes on"
    UNSURE = "may be taken or not"
    SWITCH = "no longer taken, and what comes after 'to' is taken instead"
    INTO = "the 'to' of a switch"
    REPLACED = "what came before is no longer taken, what comes after is"


STATES: Final = {
    Kind.NOW: Taken.YES,
    Kind.STILL: Taken.YES,
    Kind.THESE_DAYS: Taken.YES,
    Kind.NOT: Taken.NO,
    Kind.BARRED: Taken.NO,
    Kind.OTHERS: Taken.NO,
    Kind.PAST: Taken.PAST,
    Kind.UNSURE: Taken.UNSURE,
    Kind.SWITCH: Taken.PAST,
}
"""What names that come after a cue are."""

BACKWARD: Final = {
    Kind.STILL: Taken.YES,
    Kind.NOT: Taken.NO,
    Kind.BARRED: Taken.NO,
    Kind.PAST: Taken.PAST,
    Kind.AGO: Taken.PAST,
    Kind.UNSURE: Taken.UNSURE,
    Kind.REPLACED: Taken.PAST,
}
"""What names that stand before a cue in the same piece are."""
