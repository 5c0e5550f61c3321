"""What a person has begun on a page."""

from hypothesis import given
from hypothesis import strategies as st

from screen.cli.interview.full_screen.typed import Suggested, Typed


def test_a_line_is_edited_by_characters() -> None:
    """Backspace takes a letter with its marks, and the caret steps over it."""
    typed = Typed().inserting("cafe\u0301s").moved_left().without_before()

    assert ("cafs", 3) == (typed.line, typed.caret)
    assert "caf" == typed.without_after().line


@given(st.text(), st.lists(st.sampled_from(["moved_left", "moved_right", "without_before", "without_after"])))
def test_the_caret_stays_in_the_line(line: str, steps: list[str]) -> None:
    """No step leaves the line."""
    typed = Typed().inserting(line)
    for step in steps:
        typed = getattr(typed, step)()
        assert 0 <= typed.caret <= len(typed.line)


def test_a_name_takes_the_place_of_the_last_one() -> None:
    """A suggestion stands for the last name only, and can be given back."""
    typed = Typed(
        line="aspirin, eli", caret=12, by_hand="aspirin, eli", suggested=(Suggested("Eliquis", "blood thinner"),)
    )
    taken = typed.taking(0)

    assert ("aspirin, Eliquis", 16) == (taken.line, taken.caret)
    assert "aspirin, eli" == taken.taking(None).line


def test_a_part_that_was_skipped_is_not_seen() -> None:
    """All that is asked was seen once its lines were on the screen from the first to the last."""
    first = Typed().looking(0, 5, 12)

    assert not first.seen
    assert not first.looking(9, 5, 12).seen
    assert first.looking(4, 5, 12).looking(8, 5, 12).seen
    assert Typed().looking(0, 12, 12).seen
