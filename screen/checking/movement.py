"""What another rulebook makes of the same people: who moves up or down, and by which rule."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from screen.logic.screening import screen
from screen.model.answer import Answers
from screen.model.level import Level
from screen.model.rulebook import Rulebook
from screen.model.screening import Screening


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody's answers as each of two rulebooks reads them; the name is that of a file or line."""

    name: str
    old: Answers
    new: Answers


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a person is told and what a script sees: the level, and below consult what holds a booking back."""

    level: Level
    not_today: bool
    incomplete: bool
    exit_code: int

    def __str__(self) -> str:
        marks = ["not today"] * self.not_today + ["incomplete"] * self.incomplete
        return ", ".join([self.level.id, *(marks if self.level < Level.CONSULT else [])])


@dataclass(frozen=True, slots=True)
class Cause:
    """A rule that counts at another level than before; None counts nothing."""

    rule: str
    before: Level | None
    after: Level | None


@dataclass(frozen=True, slots=True)
class Move:
    """A person for whom another outcome is shown, with the rules that made it so."""

    person: str
    before: Outcome
    after: Outcome
    causes: tuple[Cause, ...]

    @property
    def is_lower(self) -> bool:
        """Whether anything became milder: the level, or the exit code a script goes by."""
        return self.after.level < self.before.level or self.after.exit_code < self.before.exit_code


def moves(old: Rulebook, new: Rulebook, people: Sequence[Person]) -> list[Move]:
    """Everybody for whom the outcome changed, those who move down first, in the order given."""
    found = [move for person in people if (move := _move(old, new, person))]
    return sorted(found, key=lambda move: not move.is_lower)


def _move(old: Rulebook, new: Rulebook, person: Person) -> Move | None:
    was, becomes = screen(old, person.old), screen(new, person.new)
    before, after = _outcome(was), _outcome(becomes)
    if str(before) == str(after):
        return None
    return Move(person.name, before, after, tuple(_causes(was, becomes)))


def _outcome(screening: Screening) -> Outcome:
    return Outcome(screening.level, screening.not_today, not screening.complete, screening.exit_code)


def _causes(was: Screening, becomes: Screening) -> Iterator[Cause]:
    """The rules that count differently and are graver than the milder of the two levels, or else postpone.

    Where the level stays, every rule that counts differently or waits no longer may be the reason.
    """
    before, after = _counting(was), _counting(becomes)
    floor = min(was.level, becomes.level)
    same_level = was.level == becomes.level
    for rule in sorted({**before, **after}):
        one, other = before.get(rule), after.get(rule)
        graver = max(one or Level.NO_FLAGS, other or Level.NO_FLAGS) > floor
        if one != other and (graver or same_level):
            yield Cause(rule, one, other)


def _counting(screening: Screening) -> Mapping[str, Level]:
    applies = {finding.rule.id: finding.rule.level for finding in screening.findings}
    open_rules = {each.rule.id: each.counts_as or Level.NO_FLAGS for each in screening.undecided}
    return {**open_rules, **applies}
