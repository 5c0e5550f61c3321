"""What a terminal sends besides text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen.cli.interview.full_screen.escapes import Escapes

UP, PASTE, PASTE_END = "\x1b[A", "\x1b[200~", "\x1b[201~"


def escapes() -> Escapes:
    """With one arrow and the start of a paste as the only keys."""
    return Escapes(frozenset({UP, PASTE, "\x1b[[A", "\x1bOP"}))


@pytest.mark.parametrize("key", [UP, "\x1b[[A", "\x1bOP"])
def test_keys_go_through(key: str) -> None:
    """A sequence that is a key stays whole."""
    assert f"a{key}b" == escapes().feed(f"a{key}b")


@pytest.mark.parametrize(
    "sequence",
    [
        "\x1b[999y",
        "\x1b[?1;2n",
        "\x1by",
        "\x1bOy",
        "\x1b]0;y\x07",
        "\x1b]11;rgb:yy\x1b\\",
        "\x1bPy\x9c",
        "\x9b5y",
        "\udc9b2y",
    ],
)
def test_no_letter_of_another_sequence_answers(sequence: str) -> None:
    """Nothing comes through of a sequence that is no key, in whatever pieces it arrives."""
    assert "n" == escapes().feed(f"{sequence}n")
    in_pieces = escapes()
    assert "n" == "".join(in_pieces.feed(character) for character in f"{sequence}n")


def test_escape_alone_is_a_key() -> None:
    """The Escape key is one once nothing follows; an unfinished sequence is nothing."""
    alone = escapes()
    assert ("", "\x1b") == (alone.feed("\x1b"), alone.flush())
    unfinished = escapes()
    assert ("", "", "y") == (unfinished.feed("\x1b[5"), unfinished.flush(), unfinished.feed("y"))


def test_a_paste_stays_whole() -> None:
    """What is pasted belongs together, whatever it holds."""
    pasted = f"{PASTE}y\x1b[Ay\rn{PASTE_END}"

    assert f"{pasted}n" == escapes().feed(f"{pasted}n")


def test_control_c_gets_out_of_everything() -> None:
    """Ctrl-C is heard within an unfinished sequence, and in a paste whose end never came."""
    assert "\x03" == escapes().feed("\x1b]0;\x03")
    cut_off = escapes()
    cut_off.feed(f"{PASTE}abc\x03")
    cut_off.flush()
    assert "\x03" == cut_off.feed("\x03")


@given(st.lists(st.text(alphabet="\x1b[]O?;0129ynA~\x07\r薬", max_size=8)))
def test_pieces_change_nothing(pieces: list[str]) -> None:
    """However the input is cut into pieces, the same comes through."""
    whole, parts = escapes(), escapes()

    assert whole.feed("".join(pieces)) == "".join(map(parts.feed, pieces))
