"""The commands about somebody whose result is there already: `again` and `recheck`."""

from collections.abc import Callable
from typing import Annotated

import typer

from screen.cli.command_line import FORMATS, CommandLine, Work, one_of, single
from screen.model.rulebook import Rulebook

_Result = Annotated[str, typer.Argument(metavar="RESULT.json", help="A result in JSON.")]
_Words = list[str] | None
_AskedOn = Annotated[_Words, typer.Option("--asked-on", metavar="YYYY-MM-DD", help="The day; today if left out.")]
_Format = Annotated[_Words, typer.Option("--format", metavar="text|json", help="How to write the new result.")]
_Output = Annotated[_Words, typer.Option("--output", metavar="FILE", help="Write the new result to a new file.")]
_Force = Annotated[bool, typer.Option("--force", help="Let --output replace a file.")]
_ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 where it would be 10 to 40.")]
_Plain = Annotated[bool, typer.Option("--plain", help="Ask in plain lines, as for a screen reader.")]
_Country = Annotated[_Words, typer.Option("--country", metavar="CODE", help="Tell the emergency number there.")]
_Save = Annotated[_Words, typer.Option("--save", metavar="FILE", help="Where the answers go when it is broken off.")]
_By = Annotated[_Words, typer.Option("--by", metavar="WHO", help="Who checks: initials or a role, no name.")]


def again_command(line: CommandLine, rulebook: Rulebook | None) -> Callable[..., Work]:
    """The function behind `again`."""

    def again(
        result: _Result,
        asked_on: _AskedOn = None,
        country: _Country = None,
        plain: _Plain = False,
        save: _Save = None,
        format: _Format = None,
        output: _Output = None,
        force: _Force = False,
        exit_zero: _ExitZero = False,
    ) -> Work:
        """Ask somebody who has been here before what may have changed.

        What still holds is shown to be confirmed, medicines are read back one by one, and everything that has aged or
        on which an emergency turns is asked again.
        """
        from screen.cli.again import again
        from screen.cli.check import CheckRequest

        assert rulebook is not None  # the command line loads the rules for this command
        request = CheckRequest(
            flags={},
            answers=result,
            asked_on=single("--asked-on", asked_on),
            country=single("--country", country),
            plain=plain,
            save=single("--save", save),
            format=one_of("--format", format, FORMATS) or "text",
            output=single("--output", output),
            force=force,
            exit_zero=exit_zero,
        )
        return lambda: again(rulebook, line.rules, result, request)

    return again


def recheck_command(line: CommandLine, rulebook: Rulebook | None) -> Callable[..., Work]:
    """The function behind `recheck`."""

    def recheck(
        result: _Result,
        by: _By = None,
        asked_on: _AskedOn = None,
        country: _Country = None,
        plain: _Plain = False,
        format: _Format = None,
        output: _Output = None,
        force: _Force = False,
        exit_zero: _ExitZero = False,
    ) -> Work:
        """Ask what matters most a second time, without showing the first answers.

        That is everything on which an emergency turns, medicines, and what was left open. Where the answers differ
        they are settled one by one, and the new result names both.
        """
        from screen.cli.check import CheckRequest
        from screen.cli.recheck import recheck

        assert rulebook is not None  # the command line loads the rules for this command
        request = CheckRequest(
            flags={},
            answers=result,
            asked_on=single("--asked-on", asked_on),
            country=single("--country", country),
            plain=plain,
            format=one_of("--format", format, FORMATS) or "text",
            output=single("--output", output),
            force=force,
            exit_zero=exit_zero,
        )
        return lambda: recheck(rulebook, line.rules, result, single("--by", by), request)

    return recheck
