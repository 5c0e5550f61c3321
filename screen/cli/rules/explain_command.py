"""`acuscreen rules explain`: what a code means, why it matters, and a wrong and a right example."""

from collections.abc import Callable, Iterable
from pathlib import Path
from textwrap import fill, indent, wrap
from typing import TYPE_CHECKING, Annotated, Final

import typer

from screen.model.errors import WrongUsage

if TYPE_CHECKING:
    from screen.checking.explanation import Explanation

Work = Callable[[], int]
_WIDTH: Final = 80
_BESIDE: Final = 24


def make_command(overlays: tuple[Path, ...]) -> Callable[..., Work]:  # noqa: ARG001 - the codes are always the same
    """The command; which rules are in use does not matter to it."""

    def explain(
        code: Annotated[str | None, typer.Argument(metavar="CODE", help="A code such as unknown-question.")] = None,
    ) -> Work:
        """Explain a code that 'rules check' reports; without one, list them all."""

        def show() -> int:
            from screen.checking.registry import explanations
            from screen.cli.output import print_result

            known = explanations()
            if code is not None and code not in known:
                raise WrongUsage(_unknown(code, list(known)))
            print_result(_page(known[code]) if code else _list(known.values()))
            return 0

        return show

    return explain


def _page(explained: "Explanation") -> str:
    told = [explained.code, *(fill(each, _WIDTH) for each in (explained.what, *explained.why.split("\n\n")))]
    examples = [
        f"{name}:\n{indent(each, '  ')}" for name, each in (("Wrong", explained.wrong), ("Right", explained.right))
    ]
    return "\n\n".join([*told, *examples]) + "\n"


def _list(explained: Iterable["Explanation"]) -> str:
    """One code a line with its sentence beside it; a long sentence goes on below itself."""
    lines = []
    for each in explained:
        first, *rest = wrap(each.what, _WIDTH - _BESIDE)
        # A code that is too long for its column has a line of its own.
        beside = f"{each.code:<{_BESIDE}}{first}" if len(each.code) < _BESIDE else f"{each.code}\n{'':{_BESIDE}}{first}"
        lines += [beside, *(" " * _BESIDE + line for line in rest)]
    return "\n".join([*lines, "", "'acuscreen rules explain CODE' shows why it matters, and what is right.", ""])


def _unknown(code: str, known: list[str]) -> str:
    from screen.logic.nearest import did_you_mean
    from screen.writing.printable import printable

    hint = did_you_mean(code[:60], known) or " 'acuscreen rules explain' lists them all."
    return f"'{printable(code[:60])}' is no code of a problem.{hint}"
