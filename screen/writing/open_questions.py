"""What is still unknown, how to find out, and which answers did not count."""

from collections.abc import Iterable

from screen.model.level import Level
from screen.model.rulebook import Rulebook, Statement
from screen.model.screening import Screening, Status
from screen.writing.earlier_visits import carried_over, second_check
from screen.writing.outcome import reasons
from screen.writing.page import Block, Gap, Heading, Line
from screen.writing.reasons import settling


def still_unknown(rulebook: Rulebook, screening: Screening) -> list[Block]:
    """Questions that may still change the result, doubts told nowhere else, and what the person would not say."""
    parts = [*_to_ask(rulebook, screening), *_doubts(rulebook, screening)]
    if screening.declined:
        shorts = _shorts(rulebook, screening.declined)
        parts.append(Line(f"You would rather not say, so it could not be taken into account: {shorts}."))
    return [Heading("Still unknown"), *parts] if parts else []


def about_the_answers(rulebook: Rulebook, screening: Screening) -> list[Block]:
    """Answers that do not count, that somebody else gave for the person, or that do not fit together."""
    parts: list[Block] = [Line(f"Please check: {warning}") for warning in screening.warnings]
    if screening.dropped:
        shorts = _shorts(rulebook, screening.dropped)
        parts.append(Line(f"Not counted, because an earlier answer rules the question out: {shorts}."))
    parts += [Line(line) for line in _idle_replies(rulebook, screening)]
    if screening.vouched:
        parts.append(Line("Answered “no” for the rest, not asked one by one:"))
        parts += _by_section(rulebook, screening.vouched)
    parts += carried_over(rulebook, screening.answers)
    parts += second_check(rulebook, screening.answers.second_check)
    return [Heading("About the answers"), *parts] if parts else []


def _idle_replies(rulebook: Rulebook, screening: Screening) -> list[str]:
    """Replies to rules that have no part in the result."""
    counting = {reason.rule.id for reason in reasons(screening)}
    idle = [rulebook.rules[id].title for id in sorted(screening.answers.replies) if id not in counting]
    return [f"A reply was entered about “{title.rstrip('.')}”. By these answers it changes nothing." for title in idle]


def not_asked(rulebook: Rulebook, screening: Screening) -> list[Block]:
    """What a person without flags was never asked, when to come back, and what the guide says in any case."""
    if screening.level is not Level.NO_FLAGS:
        return []
    rest = [id for id in screening.not_asked if id not in screening.to_ask]
    blocks: list[Block] = []
    if rest:
        blocks += [Heading("Not asked, because nothing above depends on it"), *_by_section(rulebook, rest)]
    blocks += [Gap(), Line(rulebook.statements[Statement.COME_BACK], indent=0)]
    return [*blocks, Gap(), Line(rulebook.statements[Statement.GUIDE_RECOMMENDS], indent=0)]


def _to_ask(rulebook: Rulebook, screening: Screening) -> list[Block]:
    if not screening.to_ask:
        return []
    count = len(screening.to_ask)
    several = "One question was" if count == 1 else f"{count} questions were"
    blocks: list[Block] = [Line(f"{several} not asked and can still change this result:")]
    blocks += _by_section(rulebook, screening.to_ask)
    if screening.could_be > screening.level:
        worst = rulebook.levels[screening.could_be.id].headline
        blocks.append(Line(f"Depending on the answers it could become: “{worst}”"))
    return [*blocks, Line("To answer them: start acuscreen without any options, and it asks them one by one.")]


def _doubts(rulebook: Rulebook, screening: Screening) -> list[Block]:
    """Doubts that add no level of their own, so that they are told nowhere else."""
    blocks: list[Block] = []
    for doubt in screening.undecided:
        if doubt.status is Status.NOT_SURE and doubt.counts_as is None:
            blocks += [Line(f"Not sure: {doubt.rule.title}", lead="-"), *settling(rulebook, doubt)]
    return blocks


def _by_section(rulebook: Rulebook, ids: Iterable[str]) -> list[Block]:
    sections: dict[str, list[str]] = {}
    for id in ids:
        sections.setdefault(rulebook.questions[id].section, []).append(id)
    return [
        Line(f"{rulebook.sections[section].title}: {_shorts(rulebook, members)}", lead="-", indent=4)
        for section, members in sections.items()
    ]


def _shorts(rulebook: Rulebook, ids: Iterable[str]) -> str:
    return "; ".join(rulebook.questions[id].short for id in ids)
