"""Which records speak of a record."""

from collections.abc import Iterator

from screen.logic.standing import question_of
from screen.model.condition import Condition, Has, Word, parts_of
from screen.model.rulebook import PAIN, Rulebook

Name = tuple[str, str]
"""The kind of a record (`rule`, `fact`, `question` …) and its id."""


def used_by(rulebook: Rulebook, kind: str, id: str) -> list[Name]:
    """The records that speak of this one, each once; a rule that does so through a fact is found at the fact."""
    return [name for name, used in _all_uses(rulebook) if (kind, id) in used]


def used_in(rulebook: Rulebook, condition: Condition) -> list[Name]:
    """The questions, facts and classes of medicines that a condition speaks of, each once."""
    found: dict[Name, None] = {}
    for part in parts_of(condition):
        if isinstance(part, Word) and part.id in rulebook.facts:
            found["fact", part.id] = None
            continue
        question = question_of(part, rulebook)
        if question is not None:
            found["question", question] = None
        if isinstance(part, Has) and part.value in rulebook.classes and question == _medicines(rulebook):
            found["class", part.value] = None
    return list(found)


def _all_uses(rulebook: Rulebook) -> Iterator[tuple[Name, list[Name]]]:
    for question in rulebook.questions.values():
        gate = used_in(rulebook, question.asked_when) if question.asked_when else []
        yield ("question", question.id), [*gate, ("section", question.section)]
    for fact in rulebook.facts.values():
        yield ("fact", fact.id), used_in(rulebook, fact.when)
    for each in rulebook.classes.values():
        closing = [("question", each.closed_by)] if each.closed_by else []
        yield ("class", each.id), [*closing, *(("class", other) for other in each.two_of)]
    for rule in rulebook.rules.values():
        sides = [change.side.question for change in rule.regions.values() if change.side]
        yield (
            ("rule", rule.id),
            [
                *used_in(rulebook, rule.when),
                *(("modifier", modifier) for modifier in rule.modify),
                *(("region", region) for region in rule.regions),
                *(("question", side) for side in sides),
                *(("source", each.cite) for each in rule.sources),
            ],
        )
    for region in rulebook.regions.values():
        cautions = [source for caution in region.cautions for source in caution.sources]
        yield ("region", region.id), [("question", PAIN), *(("source", each) for each in (*region.sources, *cautions))]
    for country in rulebook.countries.values():
        yield ("country", country.id), [("source", each) for each in country.sources]


def _medicines(rulebook: Rulebook) -> str | None:
    return rulebook.medicines_question.id if rulebook.medicines_question else None
