"""Every text that a person reads."""

from dataclasses import replace

from screen.checking.texts import Text, texts
from screen.model.rule import Citation
from tests.builders import choice, rule
from tests.checking.rulebooks import with_rules


def test_places_lead_back_to_the_file() -> None:
    """Values, citations and notes are named by the steps to them."""
    book = with_rules(
        replace(rule("ill", "fever", regions={"neck": "avoid-spot"}), sources=(Citation("a", says="Ask."),))
    )
    fields = {text.field for text in texts(replace(book, questions={"where": choice("where", "neck", "arm")}))}

    assert {"values.0.label", "values.1.label", "sources.0.says", "read_aloud"} <= fields


def test_flaw_in_a_text() -> None:
    """A flaw carries where its text stands."""
    flaw = Text("rule", "ill", "say", "Ask.", plain=True).flaw("code", "Sentence.", 3)

    assert ("rule", "ill", "say", "code", 3) == (flaw.record, flaw.id, flaw.field, flaw.code, flaw.column)


def test_titles_of_works_are_quotations() -> None:
    """A work may be called what we would not say."""
    assert not any("A work" in text.text for text in texts(with_rules(rule("ill", "fever"))))
