"""What the kinds of cues make of the names beside them."""

from screen.logic.recognition.kinds import BACKWARD, STATES, Kind
from screen.model.medicine import Taken


def test_what_may_go_on_is_never_taken_for_over() -> None:
    """A cue that says "still" leaves the names on both sides taken."""
    assert {Taken.YES} == {STATES[Kind.STILL], BACKWARD[Kind.STILL]}


def test_a_cue_speaks_back_as_it_speaks_ahead() -> None:
    """A kind that speaks both ways says the same both ways."""
    assert {} == {kind: state for kind, state in BACKWARD.items() if STATES.get(kind, state) is not state}
