"""The rulebook and the lexicon a screening goes by: the shipped rules, with a clinic's own folders laid over them.

Installed, the rules were compiled to JSON when the package was built, and YAML is not even imported. In a checkout
the folder `rules` beside the package is read as it is.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import screen
from screen.model.errors import RulesRefused
from screen.model.medicine import Lexicon
from screen.model.place import Place, Problem
from screen.model.rulebook import Rulebook
from screen.reading.compiled import pack_in_lines, unpack_lines
from screen.reading.lexicon import Names, ShippedLexicon, lexicon_of, packed_lexicon

if TYPE_CHECKING:
    from screen.reading.joining import Joined

COMPILED: Final = "_compiled"
RULEBOOK: Final = "rulebook.jsonl"
LEXICON: Final = "lexicon.txt"
NAMES: Final = "names.json"
"""The names of each class, for clinics whose folder replaces a class; screenings look up names in the lexicon."""
BACKGROUND: Final = "background.json"


def load_rulebook(overlays: Sequence[Path] = ()) -> Rulebook:
    """The shipped rules with these folders laid over them, the last one winning; raises RulesRefused."""
    folder = _rules_of_checkout()
    if folder:
        return rulebook_of(folder, overlays) if overlays else _checkout(folder)[0]
    shipped = _compiled_rulebook()
    if not overlays:
        return shipped
    from screen.reading.joining import joined, read_overlay

    contents = [read_overlay(each) for each in overlays]
    return joined(shipped, contents, _compiled_names() if any(each.replaces_classes for each in contents) else None)


def load_lexicon(overlays: Sequence[Path] = ()) -> Lexicon:
    """All names of medicines, with those of the folders in place of the shipped ones; raises RulesRefused."""
    folder = _rules_of_checkout()
    if folder:
        return lexicon_of_folder(folder, overlays) if overlays else lexicon_of(_checkout(folder)[1])
    if overlays:
        return _lexicon_with(_compiled_names(), overlays)
    try:
        return ShippedLexicon(_shipped_file(LEXICON))
    except ValueError:
        raise _broken(LEXICON) from None


def lexicon_of_folder(folder: Path, overlays: Sequence[Path] = ()) -> Lexicon:
    """The names of medicines of a folder of shipped rules, read from its YAML; raises RulesRefused."""
    return _lexicon_with({}, overlays, folder)


def rulebook_of(folder: Path, overlays: Sequence[Path] = ()) -> Rulebook:
    """The rulebook of a folder of shipped rules, read from its YAML; raises RulesRefused."""
    from screen.reading.joining import joined, read_overlay, read_shipped

    shipped = read_shipped(folder, folder.name)
    return joined(shipped, [read_overlay(each) for each in overlays], shipped.names)


@cache
def _checkout(folder: Path) -> tuple[Rulebook, Names]:
    """The rules of a checkout and their names of medicines, from one reading: most commands want both."""
    from screen.reading.joining import joined, read_shipped

    shipped = read_shipped(folder, folder.name)
    return joined(shipped, [], shipped.names), shipped.names


def examine(base: Path | None, overlays: Sequence[Path] = ()) -> "Joined":
    """The rulebook of a folder, or of the shipped rules, with folders laid over it and all problems; raises nothing.

    Places name files as they are reached from the working directory.
    """
    from screen.reading.joining import join, read_overlay, read_shipped

    folder = base or _rules_of_checkout()
    contents = [read_overlay(each) for each in overlays]
    if folder:
        shipped = read_shipped(folder, _reached(folder))
        together = join(shipped, contents, shipped.names)
    else:
        together = join(_compiled_rulebook(), contents, _compiled_names())
    return _with_background(together, folder, overlays)


def load_background(rulebook: Rulebook, base: Path | None, overlays: Sequence[Path] = ()) -> Rulebook:
    """The rulebook, which was read from the same folders, with what stands beside it; raises RulesRefused."""
    from screen.reading.joining import Joined

    together = _with_background(Joined(rulebook, (), ()), base or _rules_of_checkout(), overlays)
    if together.problems:
        raise RulesRefused(together.problems)
    return together.rulebook


def compiled_files(folder: Path) -> Mapping[str, bytes]:
    """The files that an installed package carries in place of this folder, by name; raises RulesRefused."""
    from screen.model.background import Background
    from screen.reading.joining import read_shipped

    names = read_shipped(folder, folder.name, medicines_only=True).names
    rulebook = load_background(rulebook_of(folder), folder)
    return {
        RULEBOOK: pack_in_lines(Rulebook, rulebook),
        NAMES: pack_in_lines(Names, names),
        LEXICON: packed_lexicon(names),
        BACKGROUND: pack_in_lines(Background, rulebook.background),
    }


def _with_background(together: "Joined", folder: Path | None, overlays: Sequence[Path]) -> "Joined":
    from screen.model.background import Background
    from screen.reading.background import beside
    from screen.reading.folder import read_background
    from screen.reading.layout import printed_path

    contents = [read_background(each, printed_path(each), shipped=False) for each in overlays]
    if folder:
        return beside(together, Background(), [read_background(folder, _reached(folder), shipped=True), *contents])
    return beside(together, _unpacked(Background, BACKGROUND), contents)


def _lexicon_with(names: Names, overlays: Sequence[Path], folder: Path | None = None) -> Lexicon:
    from screen.reading.joining import names_with, read_overlay, read_shipped

    contents = [read_overlay(each, medicines_only=True) for each in overlays]
    if folder:
        contents.insert(0, read_shipped(folder, folder.name, medicines_only=True))
    problems = [problem for content in contents for problem in content.problems]
    if problems:
        raise RulesRefused(problems)
    for content in contents:
        names = names_with(names, content)
    return lexicon_of(names)


def _reached(folder: Path) -> str:
    """The shortest way to write the folder from here, without going up."""
    full = folder.resolve()
    return str(full.relative_to(Path.cwd()) if full.is_relative_to(Path.cwd()) else folder)


def _rules_of_checkout() -> Path | None:
    """The folder of rules, if the package is imported from a checkout of this project."""
    root = Path(screen.__file__).parent.parent
    try:
        project = (root / "pyproject.toml").read_text(encoding="utf-8")
    except OSError:
        return None
    return root / "rules" if 'name = "acuscreen"' in project else None


def _compiled_rulebook() -> Rulebook:
    rulebook: Rulebook = _unpacked(Rulebook, RULEBOOK)
    return rulebook


def _compiled_names() -> Names:
    names: Names = _unpacked(Names, NAMES)
    return names


def _unpacked(kind: Any, name: str) -> Any:
    try:
        return unpack_lines(kind, _shipped_file(name))
    except ValueError:
        raise _broken(name) from None


def _shipped_file(name: str) -> bytes:
    try:
        loader: Any = screen.__loader__  # which finds it in a zipped package as well
        data: bytes = loader.get_data(str(Path(screen.__file__).parent / COMPILED / name))
    except OSError:
        raise _broken(name) from None
    return data


def _broken(name: str) -> RulesRefused:
    place = Place(f"screen/{COMPILED}/{name}")
    sentence = "The rules that come with the program are missing or broken. Install acuscreen again."
    return RulesRefused([Problem(place, "no-rules", sentence)])
