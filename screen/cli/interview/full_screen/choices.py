"""What the arrows move over on a page."""

from dataclasses import replace

from screen.cli.interview.full_screen.typed import Typed
from screen.cli.interview.view import Typing, View


def choices(view: View) -> tuple[str, ...]:
    """The words that can be chosen with the space bar: those of the rows, then the keys that answer.

    None while a text is typed, where a blank is a blank, and on a whole result, where the arrows turn its pages.
    """
    if view.typing is Typing.TEXT or view.document is not None:
        return ()
    rows = [row.word for row in view.rows if row.word]
    return tuple(dict.fromkeys([*rows, *(key.word for key in view.keys if len(key.word) == 1)]))


def begun_on(view: View, typed: Typed) -> Typed:
    """What was begun, with the arrows nowhere if the choice they stood on is none of this page."""
    return typed if typed.at in choices(view) else replace(typed, at=None)


def single_keys(view: View) -> frozenset[str]:
    """The words of one key that the page tells."""
    return frozenset(key.word for key in (*view.keys, *view.more_keys) if len(key.word) == 1)
