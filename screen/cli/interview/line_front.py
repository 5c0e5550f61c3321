"""The interview in plain lines, for any terminal and any screen reader: nothing is drawn over, nothing moves."""

from collections.abc import Iterator

from screen.cli.asker import Asker
from screen.cli.interview.view import Key, Mark, Row, View

_HELP = Key("h", "help")
_MARKS = {None: "", Mark.OPEN: "", Mark.YES: " [yes]", Mark.NO: " [no]", Mark.UNSURE: " [not sure]"}


class LineFront:
    """Shows a page as lines and reads a line; what stands there already is not said again."""

    def __init__(self, asker: Asker) -> None:
        self._asker = asker
        self._section: str | None = None
        self.showed_document = False

    def read(self, view: View, *, is_new: bool) -> str:
        """Show the page, or only what the last word brought, and read the next word."""
        if is_new or not view.told:
            self._show(view)
        if view.refused:
            self._asker.refuse("\n".join(view.told))
        elif view.told:
            self._asker.say("\n".join(view.told))
        return self._asker.ask()

    def _show(self, view: View) -> None:
        if view.document is not None:
            self._asker.show(view.document)
            self.showed_document = True
        self._asker.say("\n".join(self._lines(view)))

    def _lines(self, view: View) -> Iterator[str]:
        if view.section and view.section != self._section:
            yield f"\n== {view.section} =="
        self._section = view.section or self._section
        if view.alarm:
            yield ""
            yield from view.alarm
        yield ""
        if view.progress:
            yield view.progress
        yield from view.news
        if view.text:
            yield view.text
        for row in view.rows:
            yield from _row(row)
        # On a question the keys that are the same everywhere would drown its own; help tells them.
        more = (_HELP,) if _HELP in view.more_keys else view.more_keys
        yield f"[{_keys((*view.keys, *more))}]"


def _row(row: Row) -> Iterator[str]:
    if row.heading is not None:
        yield f" {row.heading}"
    yield f"  {row.word:>2}  {row.label}{_MARKS[row.mark]}" if row.word else f"  - {row.label}"


def _keys(keys: tuple[Key, ...]) -> str:
    return ", ".join(f"{key.word} {key.meaning}" for key in keys)
