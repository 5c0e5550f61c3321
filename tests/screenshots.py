"""Pictures of the interview for the README, taken from real runs in a real terminal.

`python -m tests.screenshots` writes them anew; a test holds what they show against the program of today.
"""

import json
import os
import re
import tempfile
from collections.abc import Callable, Sequence
from io import StringIO
from itertools import groupby
from pathlib import Path
from typing import Final

import pyte
from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.style import Style
from rich.terminal_theme import DEFAULT_TERMINAL_THEME
from rich.text import Text

from screen.logic.answer_words import answer_words
from screen.logic.vouching import answer_rest_no
from screen.reading.json_answers import read_json_answers
from tests import shipped
from tests.cli.installed import ROOT, SHARED
from tests.cli.program import NO_FLAGS
from tests.cli.window import Pages

FOLDER: Final = ROOT / ".images"
ROWS: Final = 22

# Rich's own picture loads its font from the network.
_FORMAT: Final = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)


def pain(folder: Path) -> Pages:  # noqa: ARG001  # every picture may need one
    """Where it hurts, with the place lit up on the body."""
    window = Pages(rows=ROWS)
    window.sees("Where does it hurt?")
    window.say("3")
    window.sees("Is that all?")
    return window


def medicines(folder: Path) -> Pages:
    """Names of medicines, offered while they are typed."""
    window = Pages("check", "--answers", str(_all_but_medicines(folder)), rows=ROWS)
    window.sees("medicine")
    window.press(*"eliq")
    window.sees("eliquis")
    return window


def emergency(folder: Path) -> Pages:  # noqa: ARG001
    """An emergency stops everything."""
    window = Pages("check", "--pain", "lower-back", "--age", "54", "--sex", "male", rows=ROWS)
    window.sees("Is any of this going on now")
    window.say("y")
    window.sees("Call your emergency number", "end here")
    return window


PICTURES: Final[dict[str, Callable[[Path], Pages]]] = {"pain": pain, "medicines": medicines, "emergency": emergency}


def shown(name: str, folder: Path) -> list[list[pyte.screens.Char]]:
    """What stands on the screen of one picture; the folder takes what the run needs."""
    window = PICTURES[name](folder)
    window.process.close(force=True)
    return window.cells


def picture(cells: Sequence[Sequence[pyte.screens.Char]]) -> str:
    """A screen as SVG; the same screen gives the same bytes."""
    console = Console(record=True, width=len(cells[0]), file=StringIO(), force_terminal=True, highlight=False)
    for line in cells:
        runs = ((look, "".join(cell.data for cell in same)) for look, same in groupby(line, _look))
        console.print(Text.assemble(*((text, look) for look, text in runs)), no_wrap=True, crop=True)
    return console.export_svg(
        title="acuscreen", theme=DEFAULT_TERMINAL_THEME, code_format=_FORMAT, unique_id="acuscreen"
    )


def _look(cell: pyte.screens.Char) -> Style:
    colour = None if cell.fg == "default" else _COLOURS.get(cell.fg, cell.fg)
    return Style(color=colour, bold=cell.bold, reverse=cell.reverse, underline=cell.underscore)


_COLOURS: Final = {"brown": "yellow"}
"""Names that the emulator has for colours where Rich has others."""


def _all_but_medicines(folder: Path) -> Path:
    rulebook = shipped.rulebook()
    given = json.dumps({id: words for id, words in NO_FLAGS.items() if id != "medicines"}).encode()
    answers = answer_rest_no(rulebook, read_json_answers(given, "answers", rulebook, dict))
    words = {id: answer_words(rulebook.questions[id], answer) for id, answer in answers.given.items()}
    path = folder / "answers.json"
    path.write_text(json.dumps(words))
    return path


def main() -> None:
    """Write every picture anew."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ[SHARED] = folder
        for name in PICTURES:
            (FOLDER / f"{name}.svg").write_text(picture(shown(name, Path(folder))), encoding="utf-8")
            print(f"Written: .images/{name}.svg")


if __name__ == "__main__":
    main()
