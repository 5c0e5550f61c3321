"""What a person must see first: how soon to ask somebody, and the one thing to do."""

from screen.model.level import Level
from screen.model.rulebook import Rulebook, Statement
from screen.model.screening import Screening
from screen.writing.outcome import action, headline
from screen.writing.page import Block, Frame, Gap, Line

_STYLES = {
    Level.EMERGENCY: "bold red",
    Level.URGENT: "bold yellow",
    Level.CONSULT: "bold",
    Level.INFORM: "bold",
    Level.NO_FLAGS: "bold",
}


def first(rulebook: Rulebook, screening: Screening) -> list[Block]:
    """The headline and the action; between two bars when there is no time to lose."""
    style = _STYLES[screening.level]
    grave = screening.level >= Level.URGENT
    lines: list[Line | Gap] = [Line(headline(rulebook, screening), indent=2 if grave else 0, style=style)]
    if screening.not_today and not grave:
        lines.append(Line(rulebook.statements[Statement.NOT_TODAY], indent=0, style="bold"))
    lines += [Gap(), Line(action(rulebook, screening), indent=2 if grave else 0, style="bold" if grave else "")]
    if grave:
        return [Frame((Gap(), *lines, Gap()), style)]
    if not screening.complete:
        lines += [Gap(), Line(rulebook.statements[Statement.INCOMPLETE], indent=0, style="bold")]
    return [*lines]
