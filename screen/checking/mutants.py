"""The small changes to a sentence that somebody could make by mistake."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from screen.logic.standing import question_of
from screen.model.condition import And, AtLeast, Compares, Condition, Has, Not, Or, sentence
from screen.model.question import Kind
from screen.model.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Mutant:
    """A sentence with one small change, and the change in a few words."""

    what: str
    condition: Condition


def mutants_of(rulebook: Rulebook, condition: Condition) -> Iterator[Mutant]:
    """The sentence with each joining word turned, each count and number one off, each part gone, each value swapped."""
    yield from _changed(rulebook, condition)
    match condition:
        case And(parts) | Or(parts) | AtLeast(_, parts):
            for number, part in enumerate(parts):
                for inner in mutants_of(rulebook, part):
                    others = (*parts[:number], inner.condition, *parts[number + 1 :])
                    yield Mutant(inner.what, _joined_like(condition, others))
        case Not(part):
            for inner in mutants_of(rulebook, part):
                if not isinstance(inner.condition, Not | And | Or | AtLeast | Compares):
                    yield Mutant(inner.what, Not(inner.condition))


def _changed(rulebook: Rulebook, condition: Condition) -> Iterator[Mutant]:
    """The changes at the top of the sentence."""
    match condition:
        case And(parts):
            yield Mutant("with 'or' for 'and'", Or(parts))
            yield from _shorter(condition, parts)
        case Or(parts):
            yield Mutant("with 'and' for 'or'", And(parts))
            yield from _shorter(condition, parts)
        case AtLeast(count, parts):
            for other in (count - 1, count + 1):
                if 1 <= other <= len(parts):
                    yield Mutant(f"with at least {other} for {count}", AtLeast(other, parts))
            yield from _shorter(condition, parts)
        case Compares(question, comparison, number):
            for other in (number - 1, number + 1):
                yield Mutant(f"with {other} for {number}", Compares(question, comparison, other))
        case Has(value, question):
            near = _neighbour(rulebook, condition)
            if near is not None:
                yield Mutant(f"with '{near}' for '{value}'", Has(near, question))


def _shorter(condition: And | Or | AtLeast, parts: Sequence[Condition]) -> Iterator[Mutant]:
    for number, part in enumerate(parts):
        others = (*parts[:number], *parts[number + 1 :])
        if isinstance(condition, AtLeast) and condition.count > len(others):
            continue
        shorter = others[0] if len(others) == 1 else _joined_like(condition, others)
        yield Mutant(f"without '{sentence(part)}'", shorter)


def _joined_like(condition: And | Or | AtLeast, parts: tuple[Condition, ...]) -> Condition:
    match condition:
        case And():
            return And(parts)
        case Or():
            return Or(parts)
    return AtLeast(condition.count, parts)


def _neighbour(rulebook: Rulebook, part: Has) -> str | None:
    """The value written next to this one in its question, or the one before the last."""
    question = rulebook.questions[question_of(part, rulebook) or ""]
    words = [value.word for value in question.values]
    if question.kind is Kind.MEDICINES or len(words) < 2:
        return None
    place = words.index(part.value)
    return words[place + 1] if place + 1 < len(words) else words[place - 1]
