"""How the numbers of a list are typed."""

from screen.cli.interview.view import Typing


def page_typing(rows: int) -> Typing:
    """One key while one digit is enough."""
    return Typing.KEY if rows <= 9 else Typing.NUMBER


def chosen(word: str, rows: int) -> int | None:
    """The place in a list of that many rows, from 0; None for a word that is no number of it."""
    if word.isascii() and word.isdecimal() and len(word) <= 3 and 1 <= int(word) <= rows:
        return int(word) - 1
    return None
