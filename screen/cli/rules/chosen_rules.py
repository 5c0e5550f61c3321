"""Which rules a tool works on: the shipped ones, a whole folder, a clinic's folder over the shipped ones, one file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from screen.model.errors import AcuscreenError, WrongUsage
from screen.model.medicine import Lexicon
from screen.model.rulebook import Rulebook

WHOLE_SET: Final = "rulebook.yaml"
"""The file that only a whole set of rules has."""


class NothingFound(AcuscreenError):
    """There is nothing to work on, and silence would look as if all were well."""

    exit_code = 1


@dataclass(frozen=True, slots=True)
class Chosen:
    """What paths on the command line stand for.

    `base` is a folder to use in place of the shipped rules, `overlays` are laid over it, the last one winning.
    With `files` only the records in these files are spoken of; each stands beside its folder of rules.
    """

    base: Path | None
    overlays: tuple[Path, ...]
    files: tuple[tuple[Path, Path], ...]


def rulebook_for(paths: Sequence[Path], overlays: Sequence[Path] = ()) -> Rulebook:
    """The rulebook that the paths stand for. Raises WrongUsage and RulesRefused."""
    from screen.reading.rulebook import load_rulebook, rulebook_of

    meant = chosen(paths, overlays)
    return rulebook_of(meant.base, meant.overlays) if meant.base else load_rulebook(meant.overlays)


def background_for(paths: Sequence[Path], overlays: Sequence[Path] = ()) -> Rulebook:
    """The same rulebook with what stands beside it. Raises WrongUsage and RulesRefused."""
    from screen.reading.rulebook import load_background

    meant = chosen(paths, overlays)
    return load_background(rulebook_for(paths, overlays), meant.base, meant.overlays)


def lexicon_for(paths: Sequence[Path], overlays: Sequence[Path] = ()) -> Lexicon:
    """The names of medicines that go with that rulebook. Raises WrongUsage and RulesRefused."""
    from screen.reading.rulebook import lexicon_of_folder, load_lexicon

    meant = chosen(paths, overlays)
    return lexicon_of_folder(meant.base, meant.overlays) if meant.base else load_lexicon(meant.overlays)


def ids_in(paths: Sequence[Path], rulebook: Rulebook) -> frozenset[tuple[str, str]]:
    """Kind and id of every record spoken of: those in the files named, or all when a folder or nothing is named."""
    from screen.reading.content import KINDS

    meant = chosen(paths)
    if meant.files:
        return frozenset(each for folder, file in meant.files for each in _records_in(folder, file))
    return frozenset((kind, id) for kind, name in KINDS.items() for id in getattr(rulebook, name))


def chosen(paths: Sequence[Path], overlays: Sequence[Path] = ()) -> Chosen:
    """What the paths stand for. Raises WrongUsage for a path that is not there, and for two whole sets of rules."""
    bases: dict[Path, Path] = {}
    laid_over = {overlay.resolve(): overlay for overlay in overlays}
    files: list[tuple[Path, Path]] = []
    whole = False
    for path in paths:
        folder, found = _folder_of(path)
        (bases if (folder / WHOLE_SET).is_file() else laid_over).setdefault(folder.resolve(), folder)
        files += [(folder, file) for file in found]
        whole = whole or not found
    if len(bases) > 1:
        raise WrongUsage("These are two whole sets of rules. Name one of them.")
    return Chosen(next(iter(bases.values()), None), tuple(laid_over.values()), () if whole else tuple(files))


def _folder_of(path: Path) -> tuple[Path, list[Path]]:
    """The folder of rules a path belongs to, and the files meant in it; none means all."""
    from screen.reading.layout import SINGLE_FILES
    from screen.writing.printable import printable

    if path.is_dir():
        above = path.resolve().parent
        if (above / WHOLE_SET).is_file() and not (path / WHOLE_SET).is_file():
            # One topic of a whole set.
            return above, sorted(path.glob("*.yaml"))
        return path, []
    if not path.is_file():
        raise WrongUsage(f"{printable(str(path))}: there is no such file or folder. Look at the path.")
    if path.suffix != ".yaml":
        raise WrongUsage(f"{printable(str(path))}: this is no file of rules. Name one that ends in .yaml, or a folder.")
    full = path.resolve()
    is_on_top = full.stem in SINGLE_FILES or (full.parent / WHOLE_SET).is_file()
    return (full.parent if is_on_top else full.parent.parent), [full]


def _records_in(folder: Path, file: Path) -> Iterator[tuple[str, str]]:
    from screen.reading.content import KINDS
    from screen.reading.layout import MEDICINES
    from screen.reading.strict_yaml import read_tree
    from screen.reading.tree import Items, Scalar, Table

    tree, _ = read_tree(file.read_bytes(), str(file))
    if not isinstance(tree, Table):
        return
    listed = False
    for kind, name in KINDS.items():
        items = tree.get(name) if name in ("questions", "facts", "modifiers", "regions", "sources") else None
        # A rule has keys of its own called `regions` and `sources`, so lists of records are known by having no id.
        if isinstance(items, Items) and (tree.get("id") is None or name == "questions"):
            listed = True
            for node in items.nodes:
                id = node.get("id") if isinstance(node, Table) else None
                if isinstance(id, Scalar):
                    yield kind, id.text
    id = tree.get("id")
    if isinstance(id, Scalar):
        topic = file.parent.name if file.parent != folder.resolve() else ""
        yield "section" if listed else "class" if topic == MEDICINES else "rule", id.text
