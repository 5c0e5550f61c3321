"""Help on the keys that only the whole screen has."""

from dataclasses import replace

from screen.cli.interview.full_screen.own_keys import own_keys
from screen.cli.interview.view import Key, View
from tests.cli.interview.full_screen.views import LIST, MEDICINES, YES_NO


def helped(view: View) -> str:
    """What is told beside the words of the page."""
    return "\n".join(own_keys(replace(view, helps=True)))


def test_help_tells_how_to_choose_with_the_arrows() -> None:
    """Up, down and the space bar choose, and left goes back."""
    assert "Arrows up and down go to an answer" in helped(YES_NO)
    assert "the space bar chooses it" in helped(LIST)
    assert "Arrow left is the same as b" in helped(YES_NO)


def test_help_tells_only_what_works_here() -> None:
    """Where a name is typed the arrows take names; right keeps an answer only where there is one."""
    assert "Arrow left" not in helped(MEDICINES)
    assert "take a name" in helped(MEDICINES)
    assert "Arrow right" not in helped(YES_NO)
    assert "Arrow right" in helped(replace(YES_NO, keys=(*YES_NO.keys, Key("k", "keep it"))))


def test_nobody_is_told_unasked() -> None:
    """Without help there is nothing more to read."""
    assert () == own_keys(YES_NO)
