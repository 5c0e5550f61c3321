"""A page in characters that cannot steer the terminal, and that it can show."""

from dataclasses import replace

from screen.cli.interview.view import Key, Row, View
from screen.writing.printable import printable, spelled


def presentable(view: View, encoding: str) -> View:
    """The same page with every text made fit to be shown; what names something goes on in one line."""

    def shown(text: str) -> str:
        return spelled(printable(text, keep_newlines=True), encoding)

    def named(text: str) -> str:
        return spelled(printable(text), encoding)

    def shown_key(key: Key) -> Key:
        return replace(key, meaning=named(key.meaning))

    def shown_row(row: Row) -> Row:
        return replace(row, label=named(row.label), heading=row.heading and named(row.heading))

    return replace(
        view,
        section=named(view.section),
        progress=named(view.progress),
        text=shown(view.text),
        alarm=tuple(map(shown, view.alarm)),
        news=tuple(map(shown, view.news)),
        told=tuple(map(shown, view.told)),
        keys=tuple(map(shown_key, view.keys)),
        more_keys=tuple(map(shown_key, view.more_keys)),
        rows=tuple(map(shown_row, view.rows)),
    )
