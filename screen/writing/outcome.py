"""What a screening comes down to: its headline, its one action, and the reasons in the order they are told."""

from screen.model.level import Level
from screen.model.rulebook import Rulebook, Statement
from screen.model.screening import Finding, Screening, Undecided

Reason = Finding | Undecided


def headline(rulebook: Rulebook, screening: Screening) -> str:
    """The sentence a person reads first."""
    return rulebook.levels[screening.level.id].headline


def action(rulebook: Rulebook, screening: Screening) -> str:
    """The one thing to do: the level's own, or a rule's if that rule alone stands at the level shown.

    A rule that is not sure counts as standing there, but its own action was written for a clear yes: when the
    doubt counts at a milder level than the rule's, the level's action is the one that fits.
    """
    standing = [reason for reason in reasons(screening) if counted(reason) is screening.level]
    if len(standing) == 1 and standing[0].rule.level is screening.level and standing[0].rule.action:
        return standing[0].rule.action
    return rulebook.levels[screening.level.id].action


def number_to_call(rulebook: Rulebook, level: Level) -> str | None:
    """The number that belongs to the action of a level, as a sentence; None where no country was named."""
    country = rulebook.country
    if country is None:
        return None
    if level is Level.EMERGENCY:
        return f"The number is {country.emergency}."
    if level is Level.URGENT and country.urgent_line:
        return f"The urgent-care line is {country.urgent_line}."
    return None


def reasons(screening: Screening) -> tuple[Reason, ...]:
    """Everything that counts, gravest first; a possible emergency comes before all that is less than one."""
    counting: list[Reason] = [
        *screening.findings,
        *(each for each in screening.undecided if each.counts_as is not None),
    ]
    return tuple(sorted(counting, key=_gravest_first))


def told_in_full(screening: Screening) -> tuple[Reason, ...]:
    """The reasons for the one action: when there is no time to lose, nothing milder may compete with them."""
    match screening.level:
        case Level.EMERGENCY:
            return tuple(each for each in screening.findings if each.rule.level is Level.EMERGENCY)
        case Level.URGENT:
            return tuple(
                each for each in reasons(screening) if is_possible_emergency(each) or counted(each) is Level.URGENT
            )
        case _:
            return reasons(screening)


def counted(reason: Reason) -> Level:
    """The level at which a finding or a doubt counts."""
    return reason.rule.level if reason.counts_as is None else reason.counts_as


def is_possible_emergency(reason: Reason) -> bool:
    """Whether this is an emergency rule that counts because the person is not sure about it."""
    return isinstance(reason, Undecided) and reason.counts_as is not None and reason.rule.level is Level.EMERGENCY


def if_it_is_so(rulebook: Rulebook, reason: Reason) -> str | None:
    """What to do at once if a possible emergency turns out to be one; None for everything that counts otherwise."""
    if not is_possible_emergency(reason):
        return None
    do = rulebook.levels[Level.EMERGENCY.id].action
    number = number_to_call(rulebook, Level.EMERGENCY)
    return " ".join([rulebook.statements[Statement.IF_IT_IS_SO], do, *([number] if number else [])])


def numbers(screening: Screening) -> dict[str, int]:
    """The number under which each rule that counts is told, so that other parts of a report can point to it."""
    return {reason.rule.id: number for number, reason in enumerate(reasons(screening), start=1)}


def _gravest_first(reason: Reason) -> tuple[int, bool]:
    level = Level.URGENT if is_possible_emergency(reason) else counted(reason)
    return -level, not is_possible_emergency(reason)
