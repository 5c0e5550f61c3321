"""The keys that only the whole screen has, in words, for a page on which help was asked for."""

from typing import Final

from screen.cli.interview.full_screen.choices import choices, single_keys
from screen.cli.interview.view import Typing, View

_MOVE: Final = "Arrows up and down go to an answer, and the space bar chooses it."
_LEFT: Final = "Arrow left is the same as b."
_RIGHT: Final = "Arrow right is the same as k."
_TAKE: Final = "Arrows down and up take a name that is offered."
_LONG: Final = "PageDown and PageUp show the rest of a long page."


def own_keys(view: View) -> tuple[str, ...]:
    """What else can be pressed on this page; nothing where nobody asked."""
    if not view.helps:
        return ()
    if view.typing is Typing.TEXT:
        return (*((_TAKE,) if view.suggests else ()), _LONG)
    moving = (_MOVE,) if choices(view) else ()
    left = (_LEFT,) if "b" in single_keys(view) else ()
    right = (_RIGHT,) if "k" in single_keys(view) else ()
    return (*moving, *left, *right, _LONG)
