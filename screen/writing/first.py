"""What a person must see first: how soon to ask somebody, and the one thing to do."""

from screen.model.level import Level
from screen.model.rulebook import Rulebook, Statement
from screen.model.screening import Screening
from screen.writing.outcome import action, headline, number_to_call
from screen.writing.page import Block, Frame, Gap, Line

_BARS = {Level.EMERGENCY: "red", Level.URGENT: "yellow"}
"""Only the bars are in colour: the words must be easy to read on any background."""


def first(rulebook: Rulebook, screening: Screening) -> list[Block]:
    """The headline and the action; between two bars when there is no time to lose."""
    says, do = headline(rulebook, screening), action(rulebook, screening)
    if screening.level in _BARS:
        number = number_to_call(rulebook, screening.level)
        told = [Line(each, style="bold") for each in (says, number) if each]
        bold: tuple[Line | Gap, ...] = (Gap(), *told, Gap(), Line(do, style="bold"), Gap())
        return [Frame(bold, _BARS[screening.level])]
    blocks: list[Block] = [Line(says, indent=0, style="bold")]
    if screening.not_today:
        blocks.append(Line(rulebook.statements[Statement.NOT_TODAY], indent=0, style="bold"))
    blocks += [Gap(), Line(do, indent=0)]
    if not screening.complete:
        blocks += [Gap(), Line(rulebook.statements[Statement.INCOMPLETE], indent=0, style="bold")]
    return blocks
