"""A condition in plain English, from the short names of questions and the labels of their values."""

from collections.abc import Iterator

from screen.logic.block import class_of
from screen.logic.standing import question_of
from screen.model.condition import And, AtLeast, Compares, Comparison, Condition, Has, Not, Or, Part, Word
from screen.model.medicine import UNRECOGNISED
from screen.model.question import Kind, Question
from screen.model.rulebook import Rulebook

_COMPARISONS = {
    Comparison.AT_LEAST: "{} or more",
    Comparison.AT_MOST: "{} or less",
    Comparison.OVER: "more than {}",
    Comparison.UNDER: "less than {}",
}

Told = tuple[int, str]
"""How deep a line is set in, and its text."""


def in_plain_english(rulebook: Rulebook, condition: Condition) -> list[Told]:
    """The condition as lines; what belongs to a line that ends in a colon stands below it, one step further in."""
    return list(_lines(rulebook, condition, 0))


def part_in_words(rulebook: Rulebook, part: Part) -> str:
    """One part: what must have been answered. Words that the rulebook does not know stay as they are."""
    match part:
        case Word(id) if id in rulebook.facts:
            return f"{_without_stop(rulebook.facts[id].meaning)} [{id}]"
        case Word(id):
            return f"yes to “{_short(rulebook, id)}”"
        case Compares(id, comparison, number):
            question = rulebook.questions.get(id)
            unit = f" {question.unit}" if question and question.unit else ""
            return f"“{_short(rulebook, id)}” is {_COMPARISONS[comparison].format(f'{number}{unit}')}"
        case Has():
            return _named(rulebook, part)


def _lines(rulebook: Rulebook, condition: Condition, depth: int) -> Iterator[Told]:
    match condition:
        case And(parts):
            yield from _group(rulebook, "all of these:", parts, depth)
        case Or(parts):
            yield from _group(rulebook, "at least one of these:", parts, depth)
        case AtLeast(count, parts):
            yield from _group(rulebook, f"at least {count} of these:", parts, depth)
        case Not(part):
            # A way down counts only once it was surely given, so its absence is no "no".
            yield depth, _not_given(rulebook, part)
        case _:
            yield depth, part_in_words(rulebook, condition)


def _group(rulebook: Rulebook, heading: str, parts: tuple[Condition, ...], depth: int) -> Iterator[Told]:
    yield depth, heading
    for part in parts:
        yield from _lines(rulebook, part, depth + 1)


def _not_given(rulebook: Rulebook, part: Word | Has) -> str:
    if isinstance(part, Word):
        return f"no clear {part_in_words(rulebook, part)}"
    return f"not clearly {part_in_words(rulebook, part)}"


def _named(rulebook: Rulebook, part: Has) -> str:
    question = rulebook.questions.get(question_of(part, rulebook) or "")
    if question is None:
        return f"“{part.value}” in “{part.question}”"
    if question.kind is Kind.MEDICINES:
        return _medicine(rulebook, part, question)
    value = question.value(part.value)
    return f"“{question.short}”: {value.label if value else part.value}"


def _medicine(rulebook: Rulebook, part: Has, question: Question) -> str:
    if part.value == UNRECOGNISED:
        return "a name in the list of medicines was not recognised"
    known = class_of(part, rulebook)
    name = known.label if known else part.value
    return f"“{question.short}”: {name}" + (" (no longer taken)" if part.question != question.id else "")


def _short(rulebook: Rulebook, id: str) -> str:
    question = rulebook.questions.get(id)
    return question.short if question else id


def _without_stop(sentence: str) -> str:
    return sentence.strip().removesuffix(".")
