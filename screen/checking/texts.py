"""Every text of a rulebook that a person reads, and where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass

from screen.logic.soundness import Flaw
from screen.model.background import Background
from screen.model.question import Question
from screen.model.region import Region
from screen.model.rule import Rule
from screen.model.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Text:
    """One text; `record`, `id` and `field` say where it stands, as in a flaw.

    `plain` marks what the person screened reads or hears; the rest is for whoever needles or reviews.
    """

    record: str
    id: str
    field: str
    text: str
    plain: bool

    def flaw(self, code: str, sentence: str, column: int = 0) -> Flaw:
        """Something wrong in this text, at the character with this number from 1."""
        return Flaw(self.record, self.id, self.field, code, sentence, column)


def texts(rulebook: Rulebook) -> Iterator[Text]:
    """All texts, in the order of the records; references to published works are quotations and left out."""
    for section in rulebook.sections.values():
        yield Text("section", section.id, "title", section.title, plain=True)
    for question in rulebook.questions.values():
        yield from _of_question(question)
    for fact in rulebook.facts.values():
        yield Text("fact", fact.id, "meaning", fact.meaning, plain=False)
    for rule in rulebook.rules.values():
        yield from _of_rule(rule)
    for modifier in rulebook.modifiers.values():
        yield Text("modifier", modifier.id, "says", modifier.says, plain=False)
    for region in rulebook.regions.values():
        yield from _of_region(region)
    for each in rulebook.classes.values():
        yield Text("class", each.id, "label", each.label, plain=False)
        yield Text("class", each.id, "short", each.short, plain=True)
        yield Text("class", each.id, "why", each.why, plain=False)
    for note in rulebook.fine.values():
        yield Text("note", note.id, "says", note.says, plain=True)
    for id, wording in rulebook.levels.items():
        yield Text("level", id, "headline", wording.headline, plain=True)
        yield Text("level", id, "action", wording.action, plain=True)
    for id, statement in rulebook.statements.items():
        yield Text("statement", id, "", statement, plain=True)
    if rulebook.background is not None:
        yield from _of_background(rulebook.background)


def _of_question(question: Question) -> Iterator[Text]:
    for field in ("ask", "read_aloud", "why", "short", "example"):
        if text := getattr(question, field):
            yield Text("question", question.id, field, text, plain=field != "short")
    for number, value in enumerate(question.values):
        yield Text("question", question.id, f"values.{number}.label", value.label, plain=True)


def _of_rule(rule: Rule) -> Iterator[Text]:
    for field in ("title", "say", "action", "ask_them", "why", "if_unsure_because"):
        if text := getattr(rule, field):
            yield Text("rule", rule.id, field, text, plain=field in ("title", "say", "action", "ask_them"))
    for number, citation in enumerate(rule.sources):
        if citation.says:
            yield Text("rule", rule.id, f"sources.{number}.says", citation.says, plain=False)
    for region, change in rule.regions.items():
        if change.note:
            yield Text("rule", rule.id, f"regions.{region}.note", change.note, plain=False)


def _of_region(region: Region) -> Iterator[Text]:
    for field in ("label", "covers", "under_the_skin", "hazard"):
        yield Text("region", region.id, field, getattr(region, field), plain=False)
    for number, serves in enumerate(region.serves):
        yield Text("region", region.id, f"serves.{number}.support", serves.support, plain=False)
    for number, point in enumerate(region.points):
        yield Text("region", region.id, f"points.{number}.where", point.where, plain=False)
        if point.note:
            yield Text("region", region.id, f"points.{number}.note", point.note, plain=False)
    for key, cautions in (("cautions", region.cautions), ("not_asked", region.not_asked)):
        for number, caution in enumerate(cautions):
            yield Text("region", region.id, f"{key}.{number}.says", caution.says, plain=False)


def _of_background(background: Background) -> Iterator[Text]:
    for chapter in background.chapters.values():
        yield Text("chapter", chapter.id, "title", chapter.title, plain=True)
        for number, passage in enumerate(chapter.passages):
            yield Text("chapter", chapter.id, f"passages.{number}.says", passage.says, plain=True)
            for inner, figure in enumerate(passage.figures):
                yield Text("chapter", chapter.id, f"passages.{number}.figures.{inner}", figure, plain=False)
