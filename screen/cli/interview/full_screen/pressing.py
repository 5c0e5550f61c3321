"""What a key does on a page: it becomes a word for the dialogue, or changes what was begun."""

from dataclasses import dataclass, replace
from typing import Final

from prompt_toolkit.key_binding import KeyPress
from prompt_toolkit.keys import Keys

from screen.cli.interview.full_screen.choices import choices, single_keys
from screen.cli.interview.full_screen.typed import Typed
from screen.cli.interview.view import Typing, View
from screen.cli.terminal import LONGEST
from screen.writing.printable import MARK, printable

PASTED: Final = "That was pasted. Please type it."
TOO_LONG: Final = "That is too long for one answer. Please type it again."
LOOK_FIRST: Final = "There is more to see first. Please press PageUp or PageDown."
CHOOSE_FIRST: Final = "Move to an answer with the up and down arrows first, then press the space bar."
_ENTER: Final = (Keys.ControlM, Keys.ControlJ)


@dataclass(frozen=True, slots=True)
class Shown:
    """Which part of a long page is on the screen: lines at once, and the last line that can be the first."""

    lines: int = 1
    last_top: int = 0


def pressed(key: KeyPress, view: View, typed: Typed, shown: Shown) -> str | Typed:
    """The word that this key completes, or what was begun as it stands now. Nothing unseen is answered."""
    outcome = _pressed(key, view, typed, shown)
    if isinstance(outcome, str) and not typed.seen and _answers(view, outcome):
        return typed.hinting(LOOK_FIRST)
    return outcome


def _answers(view: View, word: str) -> bool:
    """Whether a word answers the page, rather than marks a row of it or leads elsewhere."""
    if not word or view.document is not None or view.typing is Typing.TEXT:
        return False
    keys = {key.word for key in view.keys}
    marked = {row.word for row in view.rows if row.mark is not None}
    return word.lower() in keys - marked or (view.typing is Typing.KEY and word in {r.word for r in view.rows} - marked)


def _pressed(key: KeyPress, view: View, typed: Typed, shown: Shown) -> str | Typed:
    if key.key in _ENTER:
        return typed.line
    if key.key is Keys.BracketedPaste:
        return _pasted(key.data, view, typed)
    if key.key in (Keys.PageUp, Keys.PageDown):
        step = max(1, shown.lines - 1)
        return _scrolled(typed, shown, -step if key.key is Keys.PageUp else step)
    if key.key in (Keys.Up, Keys.Down, Keys.ControlI, Keys.BackTab):
        return _moved(key, view, typed, shown)
    if key.key is Keys.Escape:
        return replace(typed.with_line("", 0), at=None)
    if isinstance(key.key, Keys):
        return _edited(key, view, typed)
    if printable(key.data) == MARK != key.data:
        return typed
    return _character(key.data, view, typed, shown)


def told_on_enter(view: View, typed: Typed) -> str:
    """What to tell somebody who presses Enter alone where one key answers."""
    if view.typing is not Typing.KEY:
        return ""
    if typed.at is not None:
        return "Enter answers nothing. The space bar chooses the line with the >."
    return "Enter answers nothing. Please press one of the keys above."


def _character(character: str, view: View, typed: Typed, shown: Shown) -> str | Typed:
    if character == " " and not typed.line and view.typing is not Typing.TEXT:
        if view.document is not None:
            return _scrolled(typed, shown, max(1, shown.lines - 1))
        return typed.at if typed.at is not None else typed.hinting(CHOOSE_FIRST)
    if view.typing is Typing.KEY:
        return character
    if not typed.line and character.lower() in single_keys(view) and not _begins_text(character, view):
        return character
    return typed.inserting(character) if len(typed.line) < LONGEST else typed


def _begins_text(character: str, view: View) -> bool:
    return view.typing is Typing.TEXT or character.isdigit()


def _pasted(text: str, view: View, typed: Typed) -> Typed:
    """Pasted text goes into the line, as one line; it never answers by itself."""
    if view.typing is Typing.KEY:
        return typed.hinting(PASTED)
    lines = ["".join(sign for sign in line if printable(sign) == sign) for line in text.expandtabs(1).splitlines()]
    joined = ", ".join(line.strip() for line in lines if line.strip())
    if len(typed.line) + len(joined) > LONGEST:
        return typed.hinting(TOO_LONG)
    return typed.inserting(joined)


def _moved(key: KeyPress, view: View, typed: Typed, shown: Shown) -> Typed:
    step = 1 if key.key in (Keys.Down, Keys.ControlI) else -1
    if typed.suggested:
        return typed.taking(_stepped(typed.taken, step, len(typed.suggested)))
    words = choices(view)
    if words:
        place = words.index(typed.at) if typed.at in words else None
        moved = _stepped(place, step, len(words))
        return typed if moved is None else replace(typed, at=words[moved], following=True, seeking_told=False, hint="")
    return _scrolled(typed, shown, step)


def _stepped(place: int | None, step: int, count: int) -> int | None:
    """The next of `count` places; before the first and after the last there is none."""
    if place is None:
        return 0 if step > 0 else count - 1
    place += step
    return place if 0 <= place < count else None


def _scrolled(typed: Typed, shown: Shown, lines: int) -> Typed:
    return replace(
        typed, top=max(0, min(shown.last_top, typed.top + lines)), following=False, seeking_told=False, hint=""
    )


def _edited(key: KeyPress, view: View, typed: Typed) -> str | Typed:
    if not typed.line and view.typing is not Typing.TEXT:
        if key.key is Keys.Left and "b" in single_keys(view):
            return "b"
        if key.key is Keys.Right and "k" in single_keys(view):
            return "k"
    if not typed.line:
        return typed
    match key.key:
        case Keys.ControlH:
            return typed.without_before()
        case Keys.Delete:
            return typed.without_after()
        case Keys.Left:
            return typed.moved_left()
        case Keys.Right:
            return typed.moved_right()
        case Keys.Home | Keys.ControlA:
            return replace(typed, caret=0)
        case Keys.End | Keys.ControlE:
            return replace(typed, caret=len(typed.line))
        case Keys.ControlU:
            return typed.with_line("", 0)
        case _:
            return typed
