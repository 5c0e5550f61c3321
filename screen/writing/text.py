"""One screening as text for a person: what to do first, then why, then where, then what is not known."""

from typing import TYPE_CHECKING

from rich.console import Console

from screen.model.level import Level
from screen.model.rulebook import Rulebook
from screen.model.screening import Screening
from screen.writing.first import first
from screen.writing.open_questions import about_the_answers, not_asked, still_unknown
from screen.writing.outcome import headline
from screen.writing.page import Block, Heading, Line, draw
from screen.writing.reasons import why
from screen.writing.regions_table import regions, techniques
from screen.writing.small_print import about, fine, for_everybody
from screen.writing.sources import sources

if TYPE_CHECKING:
    from screen.logic.what_would_change import WhatWouldChange


def write_text(
    rulebook: Rulebook, screening: Screening, console: Console, change: "WhatWouldChange | None" = None
) -> None:
    """Print the screening, with what would change it if that was asked for.

    When it ran over the window, the headline stands once more where the eye is.
    """
    count = draw(_page(rulebook, screening, change), console)
    if console.is_terminal and count > console.height:
        console.print()
        draw([Line(f"In short: {headline(rulebook, screening)}", indent=0, style="bold")], console)


def _page(rulebook: Rulebook, screening: Screening, change: "WhatWouldChange | None") -> list[Block]:
    start = [*first(rulebook, screening), *why(rulebook, screening)]
    if screening.level is Level.EMERGENCY:
        return [*start, *for_everybody(rulebook), *about(rulebook)]
    return [
        *start,
        *regions(rulebook, screening),
        *techniques(rulebook, screening),
        *still_unknown(rulebook, screening),
        *_would_change(rulebook, screening, change),
        *not_asked(rulebook, screening),
        *fine(rulebook, screening),
        *for_everybody(rulebook),
        *about_the_answers(rulebook, screening),
        *sources(rulebook, screening),
        *about(rulebook),
    ]


def _would_change(rulebook: Rulebook, screening: Screening, change: "WhatWouldChange | None") -> list[Block]:
    if change is None:
        return []
    # Imported here because hardly any screening asks for it.
    from screen.writing.what_would_change import HEADING, lines

    found = lines(rulebook, screening, change)
    return [Heading(HEADING), *(Line(each) for each in found)] if found else []
