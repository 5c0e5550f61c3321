"""The examples of a page on a code, laid over a small sound folder of rules and examined.

An example shows only the lines that matter, under the name of their file: keys replace the same keys, items of a list
replace the item with the same id or come last, and a file that is not there yet is written whole.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from screen.cli.rules.checked import checked
from tests.reading.rule_folder import FILES, write_folder

TODAY = "2026-11-20"

_MORE_QUESTIONS = """
  - id: age
    kind: number
    unit: years
    least: 0
    greatest: 120
    ask: How old are you?
    read_aloud: How old are you?
    why: Some illnesses come with age.
    short: age

  - id: fever_checked
    kind: yes-no
    asked_when: fever
    settles: yes
    ask: Has a doctor looked at the fever?
    read_aloud: Has a doctor looked at the fever?
    why: What was looked at need not be looked at again.
    short: fever looked at
"""


def _sound() -> dict[str, str | bytes | None]:
    """The folder of the reading tests, with something for every check to find in order."""
    files: dict[str, str | bytes | None] = {**FILES}
    files["questions/signs.yaml"] = FILES["questions/signs.yaml"] + _MORE_QUESTIONS
    ill = FILES["general/ill.yaml"]
    files["general/old.yaml"] = ill.replace("id: ill", "id: old").replace(
        "when: ill", "when: fever and age >= 65 and not fever_checked"
    )
    files["bleeding/thinner.yaml"] = FILES["bleeding/thinner.yaml"] + "modify: [fine-needle]\n"
    for name, text in files.items():
        if isinstance(text, str):
            files[name] = text.replace("title: A situation", f"title: The situation of {Path(name).stem}")
    return files


SOUND = _sound()

_HEADER = re.compile(
    r"# (?P<name>(?:rules|clinic)[\w/.-]*)(?: (?P<how>is missing|is a file|as it is|leads nowhere|holds only))?"
)
_BEGINNING = re.compile(r"(?:  )?- (?:id: |\{id: )(?P<id>[\w-]+)|(?P<key>[\w-]+):|[^\s#]")


def codes_of(example: str, folder: Path) -> set[str]:
    """The codes of all problems in the sound folder with this example in it."""
    base, overlays = written(example, folder)
    of = str(overlays[-1] if overlays else base)
    return {problem.code for problem in checked([base], overlays, TODAY).problems if problem.place.file.startswith(of)}


def written(example: str, folder: Path) -> tuple[Path, tuple[Path, ...]]:
    """The folder of rules and the clinic's folders that the example makes."""
    files: dict[str, str | bytes | None] = {f"rules/{name}": text for name, text in SOUND.items()}
    links: list[Path] = []
    for name, how, lines in _parts(example):
        sound = files.get(name)
        if how == "holds only":
            files = {}
        elif how == "is missing":
            files[name] = None
        elif how == "is a file":
            files[name] = b""
        elif how == "leads nowhere":
            links.append(folder / name)
        elif how == "as it is":
            files[name] = SOUND[name.removeprefix("rules/")]
        else:
            whole = sound if isinstance(sound, str) and not lines.startswith("%") and "\n---" not in lines else ""
            files[name] = _bytes(_merged(whole, lines))
    write_folder(folder, files)
    for link in links:
        link.symlink_to(folder / "nowhere")
    overlays = [folder / "clinic"] if any(name.startswith("clinic") for name in files) else []
    return folder / "rules", tuple(overlays)


def _parts(example: str) -> Iterator[tuple[str, str | None, str]]:
    """Name, what is special about the file, and the lines of each file in the example."""
    name, how, lines = "", None, list[str]()
    for line in example.splitlines():
        if header := _HEADER.fullmatch(line):
            if name:
                yield name, how, "\n".join(lines) + "\n"
            name, how, lines = header["name"], header["how"], []
        else:
            lines.append(line)
    yield name, how, "\n".join(lines) + "\n"


def _merged(whole: str, lines: str) -> str:
    """The file with the blocks of the example in place of its own; a new item comes last, as its list does."""
    return "".join({**_blocks(whole), **_blocks(lines)}.values())


def _blocks(text: str) -> dict[str, str]:
    """Keys at the margin and items with an id, each with its lines; what stands there twice stays apart."""
    found: dict[str, str] = {}
    name = margin = ""
    for line in text.splitlines(keepends=True):
        if begins := _BEGINNING.match(line):
            name = begins["id"] or begins["key"] or line
            margin = "  " if line.startswith("- ") else ""
            while name in found:
                name += " again"
        found[name] = found.get(name, "") + margin + line
    return found


def _bytes(text: str) -> bytes:
    """The text with the signs in ⟨ ⟩ as what they stand for."""
    text = re.sub(r"⟨U\+([0-9A-F]+)⟩", lambda found: chr(int(found[1], 16)), text)
    text = re.sub(r"⟨(\d+) times (\w)⟩", lambda found: found[2] * int(found[1]), text)
    pieces = re.split(r"⟨byte ([0-9A-F]{2})⟩", text)
    return b"".join(bytes.fromhex(piece) if number % 2 else piece.encode() for number, piece in enumerate(pieces))
