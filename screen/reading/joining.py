"""Folders of rules joined into one rulebook, with everything that is wrong in and between them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from screen.logic.soundness import Flaw, flaws
from screen.model.errors import RulesRefused
from screen.model.place import Place, Problem
from screen.model.rulebook import Amendment, Rulebook
from screen.reading.approval import approved, refusals, unknown_approvals
from screen.reading.compiled import sealed
from screen.reading.content import Content
from screen.reading.folder import read_folder
from screen.reading.layout import printed_path
from screen.reading.lexicon import Names
from screen.reading.overlay import NO_RULES, amendments_of, is_lowered, laid_over
from screen.reading.weakening import Weakening, weakenings_of_levels, weakenings_of_meaning


def read_shipped(folder: Path, shown_as: str, *, medicines_only: bool = False) -> Content:
    """The rules that come with the program; a whole set, so what every rulebook needs must be there."""
    content = read_folder(folder, shown_as, shipped=True, medicines_only=medicines_only)
    if medicines_only or any(problem.code in ("no-rules", "no-such-folder") for problem in content.problems):
        return content
    needed = {"question": "a section in the folder 'questions'", "rule": "a rule in the folder of its topic"}
    for kind, what in needed.items():
        if not any(known == kind for known, _ in content.nodes) and not content.problems:
            content.problems.append(Problem(Place(shown_as), f"no-{kind}s", f"There is no {kind} here. Add {what}."))
            content.hidden |= {"unknown-question", "unknown-yes-no", "unknown-value"}
    for name in ("rulebook", "wording"):
        if name not in content.single_files:
            sentence = "This file is missing, and every set of rules needs it. Add it."
            content.problems.append(Problem(Place(f"{shown_as}/{name}.yaml"), "missing-file", sentence))
    return content


def read_overlay(folder: Path, *, medicines_only: bool = False) -> Content:
    """A clinic's own folder."""
    return read_folder(folder, printed_path(folder), shipped=False, medicines_only=medicines_only)


@dataclass(frozen=True, slots=True)
class Joined:
    """What folders make together: the rulebook as far as it could be read, and everything wrong in and between them.

    Shipped rules that came compiled are none of the `contents`, and have no places.
    """

    rulebook: Rulebook
    problems: tuple[Problem, ...]
    contents: tuple[Content, ...]

    def place_of(self, flaw: Flaw) -> Place:
        """Where the flaw stands: in the last folder that has its record."""
        return _place(flaw, self.contents)


def joined(shipped: Rulebook | Content, overlays: Sequence[Content], shipped_names: Names | None) -> Rulebook:
    """The shipped rules with the folders laid over them, the last one winning; raises RulesRefused.

    `shipped_names` may be left out when no folder replaces a class of medicines.
    """
    together = join(shipped, overlays, shipped_names)
    if together.problems:
        raise RulesRefused(together.problems)
    return sealed(together.rulebook)


def join(shipped: Rulebook | Content, overlays: Sequence[Content], shipped_names: Names | None) -> Joined:
    """The same without raising anything, and without the fingerprint."""
    base = laid_over(NO_RULES, shipped) if isinstance(shipped, Content) else shipped
    steps = list(_steps(base, overlays))
    final = steps[-1][1] if steps else base
    contents = [shipped, *overlays] if isinstance(shipped, Content) else list(overlays)
    problems = [problem for content in contents for problem in content.problems]
    problems += _problems_between(final, contents)
    amendments: list[Amendment] = []
    names = shipped_names or {}
    for before, after, content in steps:
        found = list(weakenings_of_levels(before, after))
        if not problems:
            found += _weakenings_of_meaning(before, after, final, names, content)
        names = names_with(names, content)
        problems += [*refusals(found, content), *unknown_approvals(before, content)]
        if not problems:
            amendments += [approved(each, found, content) for each in amendments_of(before, content)]
    if not final.rules and not problems:
        sentence = "No rule is left. Without rules every answer would look fine: add a rule."
        problems.append(Problem(Place(contents[-1].shown), "no-rules", sentence))
    amendments.sort(key=lambda each: -(each.was or 0) if is_lowered(each) else 1)
    return Joined(replace(final, amendments=tuple(amendments)), tuple(problems), tuple(contents))


def names_with(names: Names, content: Content) -> Names:
    """The names of all classes with those of a folder in their place."""
    kept = {id: known for id, known in names.items() if ("class", id) not in content.withdrawn}
    return {**kept, **content.names}


def _steps(base: Rulebook, overlays: Sequence[Content]) -> Iterator[tuple[Rulebook, Rulebook, Content]]:
    for content in overlays:
        after = laid_over(base, content)
        yield base, after, content
        base = after


def _problems_between(rulebook: Rulebook, contents: Sequence[Content]) -> Iterator[Problem]:
    hidden = {code for content in contents for code in content.hidden}
    for flaw in flaws(rulebook):
        # A name may be unknown only because the file that explains it was broken.
        if flaw.code not in hidden:
            yield Problem(_place(flaw, contents), flaw.code, flaw.sentence)


def _place(flaw: Flaw, contents: Sequence[Content]) -> Place:
    for content in reversed(contents):
        if flaw.id in content.records.get(flaw.record, {}):
            return content.place(flaw.record, flaw.id, flaw.field, flaw.column) or Place(content.shown)
    return Place(f"shipped {flaw.record} {flaw.id}")


def _weakenings_of_meaning(
    before: Rulebook, after: Rulebook, final: Rulebook, names: Names, content: Content
) -> Iterator[Weakening]:
    now = names_with(names, content)
    nothing: Mapping[str, object] = {}

    def lost_names(id: str) -> bool:
        return bool(names.get(id, nothing).keys() - now.get(id, nothing).keys())

    return weakenings_of_meaning(before, after, final, lost_names)
