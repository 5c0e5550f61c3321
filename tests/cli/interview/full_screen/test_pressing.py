"""What a key does on a page."""

from dataclasses import replace

import pytest
from prompt_toolkit.key_binding import KeyPress
from prompt_toolkit.keys import Keys

from screen.cli.interview.full_screen.pressing import (
    CHOOSE_FIRST,
    LOOK_FIRST,
    PASTED,
    TOO_LONG,
    Shown,
    pressed,
    told_on_enter,
)
from screen.cli.interview.full_screen.typed import Suggested, Typed
from screen.cli.interview.view import Key, View
from tests.cli.interview.full_screen.views import LIST, MEDICINES, REVIEW, YES_NO

SEEN = Typed(seen=True)


def after(view: View, *keys: Keys | str, typed: Typed = SEEN, pasted: str = "") -> str | Typed:
    """What these keys come to, up to the first word."""
    outcome: str | Typed = typed
    for key in keys:
        assert isinstance(outcome, Typed)
        press = KeyPress(key, pasted if key is Keys.BracketedPaste else key if not isinstance(key, Keys) else "")
        outcome = pressed(press, view, outcome, Shown(lines=10, last_top=30))
    return outcome


def begun(view: View, *keys: Keys | str, typed: Typed = SEEN, pasted: str = "") -> Typed:
    """What was begun after these keys, none of which makes a word."""
    outcome = after(view, *keys, typed=typed, pasted=pasted)
    assert isinstance(outcome, Typed)
    return outcome


@pytest.mark.parametrize("key", ["y", "n", "?", "b", "Y", "z", "7"])
def test_one_key_is_a_word(key: str) -> None:
    """Where one key answers it is handed on, also a wrong one, which the page will refuse in words."""
    assert key == after(YES_NO, key)


def test_enter_is_the_empty_word() -> None:
    """Enter alone says nothing, also on a line the arrows stand on, and how to choose is told."""
    assert "" == after(YES_NO, Keys.ControlM)
    assert "" == after(YES_NO, Keys.Down, Keys.ControlM)
    assert "The space bar chooses" in told_on_enter(YES_NO, begun(YES_NO, Keys.Down))
    assert "press one of the keys" in told_on_enter(YES_NO, SEEN)
    assert "" == told_on_enter(REVIEW, SEEN)


def test_arrows_and_the_space_bar_choose() -> None:
    """Nothing is chosen at first; arrows move over the answers and stop at the ends."""
    assert "y" == after(YES_NO, Keys.Down, " ")
    assert "n" == after(YES_NO, Keys.Down, Keys.Down, " ")
    assert "?" == after(YES_NO, Keys.Up, Keys.Down, " ")
    assert CHOOSE_FIRST == begun(YES_NO, " ").hint


def test_rows_come_before_the_keys() -> None:
    """In a list the arrows move over the rows, then over the keys that are no row."""
    words = [after(LIST, *[Keys.Down] * steps, " ") for steps in range(1, 7)]

    assert ["1", "2", "0", "y", "?", "?"] == words


def test_left_is_back_and_right_keeps() -> None:
    """The arrows to the sides do what the page offers, and nothing where it does not."""
    assert "b" == after(YES_NO, Keys.Left)
    assert "k" == after(replace(YES_NO, keys=(*YES_NO.keys, Key("k", "keep it"))), Keys.Right)
    assert SEEN == begun(YES_NO, Keys.Right)
    assert SEEN == begun(MEDICINES, Keys.Left)


def test_a_number_ends_with_enter() -> None:
    """Digits are typed into a line; a letter that the page tells acts at once while the line is empty."""
    assert "12" == after(REVIEW, "1", "2", Keys.ControlM)
    assert "y" == after(REVIEW, "y")
    assert "1y" == after(REVIEW, "1", "y", Keys.ControlM)
    assert "3" == after(REVIEW, "1", "3", Keys.Left, Keys.ControlH, Keys.ControlM)
    assert "" == after(REVIEW, "1", "3", Keys.Escape, Keys.ControlM)
    assert "2" == after(REVIEW, Keys.Down, Keys.Down, " ")


def test_a_text_holds_blanks_and_letters() -> None:
    """In a text no key acts by itself."""
    assert "b 5 mg" == after(MEDICINES, *"b 5 mg", Keys.ControlM)
    assert "薬" == after(MEDICINES, "薬", "\u200f", "\udc9b", "\x07", Keys.ControlM)


def test_down_takes_a_name() -> None:
    """Down and Tab go through the names suggested and back to what was typed."""
    names = (Suggested("Eliquis", "blood thinner"), Suggested("Elidel", "other"))
    typed = Typed(line="eli", caret=3, by_hand="eli", suggested=names)

    assert "Eliquis" == after(MEDICINES, Keys.Down, Keys.ControlM, typed=typed)
    assert "Elidel" == after(MEDICINES, Keys.ControlI, Keys.Down, Keys.ControlM, typed=typed)
    assert "eli" == after(MEDICINES, Keys.Down, Keys.Up, Keys.ControlM, typed=typed)


def test_a_paste_never_answers() -> None:
    """On a page of single keys a paste is refused; in a text its lines become one, without what is not text."""
    assert PASTED == begun(YES_NO, Keys.BracketedPaste, pasted="y").hint
    typed = begun(MEDICINES, Keys.BracketedPaste, pasted="war\x1b[31mfarin\r\n\n aspirin\t81\n")
    assert "war[31mfarin, aspirin 81" == typed.line
    assert TOO_LONG == begun(MEDICINES, Keys.BracketedPaste, pasted="a" * 1001).hint


def test_keys_without_meaning_do_nothing() -> None:
    """A function key changes nothing."""
    assert SEEN == begun(YES_NO, Keys.F5)
    assert SEEN == begun(MEDICINES, Keys.ControlW)


def test_a_page_is_turned() -> None:
    """PageDown and PageUp turn the page as far as it goes, with one line in common; so do arrows on a result."""
    assert 9 == begun(REVIEW, Keys.PageDown).top
    assert 30 == begun(REVIEW, *[Keys.PageDown] * 9).top
    assert 0 == begun(REVIEW, Keys.PageDown, Keys.PageUp, Keys.PageUp).top
    result = replace(YES_NO, document=lambda _: None)
    assert 10 == begun(result, Keys.Down, " ").top


def test_nothing_is_answered_before_it_was_seen() -> None:
    """While the end of a page was not on the screen no answer is taken; marks and ways out are."""
    unseen = Typed()

    assert LOOK_FIRST == begun(YES_NO, "n", typed=unseen).hint
    assert LOOK_FIRST == begun(REVIEW, "y", typed=unseen).hint
    assert "1" == after(LIST, "1", typed=unseen)
    assert "b" == after(YES_NO, "b", typed=unseen)
    assert "3" == after(REVIEW, "3", Keys.ControlM, typed=unseen)
