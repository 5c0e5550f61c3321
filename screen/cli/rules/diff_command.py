"""`acuscreen rules diff`: what changed between two sets of rules, and whom that moves up or down."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from screen.cli.command_line import FORMATS, Work, one_of, single
from screen.model.errors import WrongUsage

if TYPE_CHECKING:
    from screen.checking.movement import Person
    from screen.cli.rules.difference_report import UnknownAnswer
    from screen.model.rulebook import Rulebook

    _Read = tuple[list[Person], list[UnknownAnswer]]

SHIPPED: Final = "shipped"


@dataclass(frozen=True, slots=True)
class DiffRequest:
    """Which rules to compare, and for whom."""

    old: str
    new: str
    people: str | None = None
    fail_on_lower: bool = False
    approvals: str | None = None
    format: str = "text"


def make_command(overlays: tuple[Path, ...]) -> Callable[..., Work]:
    """The command; the folders in front of the group are laid over both sides."""

    def diff(
        old: Annotated[str, typer.Argument(metavar="OLD", help="A folder of rules, or the word shipped.")],
        new: Annotated[str, typer.Argument(metavar="NEW", help="A folder of rules, or the word shipped.")],
        people: Annotated[
            list[str] | None,
            typer.Option(metavar="PATH", help="A folder of answers in JSON, or a file with one person a line."),
        ] = None,
        fail_on_lower: Annotated[
            bool, typer.Option("--fail-on-lower", help="Exit with 1 when somebody moves down without an approval.")
        ] = False,
        approvals: Annotated[
            list[str] | None, typer.Option(metavar="FILE", help="Downward moves that somebody answers for, in YAML.")
        ] = None,
        format: Annotated[list[str] | None, typer.Option(metavar="text|json", help="How to write the result.")] = None,
    ) -> Work:
        """Say what changed from OLD to NEW, and who of the people moves up or down, and by which rule."""
        request = DiffRequest(
            old=old,
            new=new,
            people=single("--people", people),
            fail_on_lower=fail_on_lower,
            approvals=single("--approvals", approvals),
            format=one_of("--format", format, FORMATS) or "text",
        )
        if request.people is None and (fail_on_lower or request.approvals):
            raise WrongUsage("--fail-on-lower and --approvals speak of people. Name them with --people.")
        return lambda: print_difference(request, overlays)

    return diff


def print_difference(request: DiffRequest, overlays: tuple[Path, ...]) -> int:
    """Print the difference; 1 when it is asked for and somebody moves down without an approval."""
    from screen.checking.difference import order_changed
    from screen.checking.movement import moves
    from screen.cli.output import print_result
    from screen.cli.rules.chosen_rules import rulebook_for
    from screen.cli.rules.difference_report import Difference, as_json, as_text, to_paste
    from screen.reading.move_approvals import read_move_approvals

    old, new = (rulebook_for(_paths(name), overlays) for name in (request.old, request.new))
    people, unknown = _people(request, overlays, old, new) if request.people is not None else (None, [])
    found = Difference(
        old=old,
        new=new,
        order_changed=order_changed(old, new),
        people=people,
        moves=moves(old, new, people or []),
        unknown=unknown,
        approvals=read_move_approvals(Path(request.approvals)) if request.approvals else [],
    )
    if request.format == "json":
        print_result(as_json(found), encoding="utf-8")
    else:
        print_result(as_text(found))
    if not request.fail_on_lower or not found.unapproved:
        return 0
    _tell(["", "Nobody answers for these moves down. If they are right, fill in and put into the file of approvals:"])
    _tell(to_paste(found.unapproved))
    return 1


def _people(request: DiffRequest, overlays: tuple[Path, ...], old: "Rulebook", new: "Rulebook") -> "_Read":
    """Everybody's answers as both rulebooks read them, and the answers that one of them does not know."""
    from screen.checking.movement import Person
    from screen.cli.rules.chosen_rules import lexicon_for
    from screen.cli.rules.difference_report import UnknownAnswer
    from screen.reading.people import known_answers, read_people

    lexicons = [cache(partial(lexicon_for, _paths(name), overlays)) for name in (request.old, request.new)]
    people, unknown = [], []
    for each in read_people(Path(request.people or "")):
        before, after = (known_answers(each, book, lexicon) for book, lexicon in zip((old, new), lexicons, strict=True))
        people.append(Person(each.name, before.answers, after.answers))
        unknown += [UnknownAnswer(each.name, "old", id) for id in before.unknown]
        unknown += [UnknownAnswer(each.name, "new", id) for id in after.unknown]
    return people, unknown


def _paths(name: str) -> list[Path]:
    return [] if name == SHIPPED else [Path(name)]


def _tell(lines: list[str]) -> None:
    import sys

    from screen.writing.printable import printable

    if sys.stderr is not None:
        sys.stderr.write("\n".join(printable(line) for line in lines) + "\n")
