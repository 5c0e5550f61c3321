"""Facts, questions, regions and other records, each on one page."""

from dataclasses import replace

from screen.model.rule import Case, Expectation
from screen.writing.record_page import record_page
from tests.builders import MEDICINES, THINS_BLOOD, choice, choices, fact, number, question, region, rule, rulebook

BOOK = rulebook(
    [
        choices("pain", "neck"),
        question("fever", private=True, example="Shivering counts.", flag="hot"),
        choice("kind", "plain", "aspirin-type!", asked_when="fever"),
        number("age"),
        MEDICINES,
        THINS_BLOOD,
    ],
    rules=[rule("fever-rule", "ill", modify=["fine-needle"], regions={"legs": "shallow-only"})],
    facts=[replace(fact("ill", "fever"), cases=(Case("hot", {"fever": "yes"}, Expectation.APPLIES),))],
    regions=[region("legs", "neck", extension=True)],
    modifiers=["fine-needle"],
)


def test_fact_has_its_condition_cases_and_rules() -> None:
    """A fact's page ends with the rules that speak of it."""
    assert """\
fact ill
It is so that ill.

True when
  fever
  in plain English:
  - yes to “fever”

Cases
  - applies: hot
    fever: yes

Where it appears
  - Rules: fever-rule
""" == record_page(BOOK, "fact", "ill")


def test_question_has_its_texts_and_what_it_is_used_for() -> None:
    """A question's page shows how it is asked and, through its facts, the rules behind it."""
    assert """\
question fever
fever

The question
Asks        Is fever so?
Read aloud  Is fever so, would you say?
Why         We ask about fever because a rule needs it.
Example     Shivering counts.
Answer      yes-no; may be declined
Holds       today
Section     All questions
Option      --hot

Where it appears
  - Questions: kind
  - Facts: ill
  - Rules through ill: fever-rule
""" == record_page(BOOK, "question", "fever")


def test_gate_values_and_ways_down_are_told() -> None:
    """A choice shows its values, which of them are ways down, and when it is asked."""
    page = record_page(BOOK, "question", "kind")

    assert "  - aspirin-type: aspirin-type (a way down)\n\nAsked when\n  fever\n" in page


def test_number_shows_its_limits() -> None:
    """A number's page shows least, greatest and unit."""
    assert "Answer      number; 0 to 120 years\n" in record_page(BOOK, "question", "age")


def test_region_has_points_sources_and_changes() -> None:
    """A region's page shows for which pains it is relevant and what rules change there."""
    assert """\
region legs
Legs

The region
Covers      The legs.
Under it    Muscle.
Hazard      low

Relevant for pain
  - neck: Studies use points here. (an extension)

Points
  - XX1 Name: somewhere

Cautions for everybody

Sources
  - a-source: A work. 2020.

What rules change here
  - fever-rule: shallow-only

Where it appears
  - Rules: fever-rule
""" == record_page(BOOK, "region", "legs")


def test_small_records_have_a_page() -> None:
    """Modifiers, sources, classes and rules are shown as well, and what nothing speaks of says so."""
    assert "modifier fine-needle\nMind fine-needle.\n" in record_page(BOOK, "modifier", "fine-needle")
    assert "source a-source\nA work. 2020.\n" in record_page(BOOK, "source", "a-source")
    assert "Two of      anticoagulant, antiplatelet\n" in record_page(BOOK, "class", "two_blood_thinners")
    assert "  Nothing speaks of it.\n" in record_page(BOOK, "class", "nsaid")
    assert record_page(BOOK, "rule", "fever-rule").startswith("rule fever-rule\n")
