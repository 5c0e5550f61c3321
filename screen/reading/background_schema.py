"""The shape of what stands beside the rules: what to expect, hazards, published lists, and notes on what is fine."""

from screen.model.level import Strength
from screen.reading.background_records import TEST_NAME
from screen.reading.fields import KEBAB
from screen.reading.schema_shapes import Schema, condition, id_of, items, record, text, texts, word, yes_no


def note_record() -> Schema:
    """A note that takes away a worry."""
    whole = record(
        "One note.",
        {
            "id": id_of("The name published lists know the note by.", KEBAB),
            "says": text("What is fine, told to the person."),
            "sources": texts("The works it rests on.", at_least=1),
        },
        {
            "when": condition("A result shows the note while this is surely true."),
            "always_listed": yes_no("No answer brings it up; only the page about what to expect shows it."),
            "unless": texts("Rules that must not apply, or be open, where the note is shown."),
        },
    )
    listed = {"required": ["always_listed"], "properties": {"always_listed": {"const": "yes"}}}
    return {**whole, "oneOf": [{"required": ["when"]}, listed]}


def chapter_record() -> Schema:
    """A part of what to expect."""
    passage = record(
        "One thing to know.",
        {
            "says": text("It in plain words, told to the person."),
            "strength": word("What kind of evidence it rests on, strongest first.", [each.value for each in Strength]),
            "sources": texts("The works it rests on.", at_least=1),
        },
        {
            "figures": texts("The counts behind it."),
            "from_memory": text("What of it was not seen in a source."),
        },
    )
    required = {
        "id": id_of("The name of the chapter.", KEBAB),
        "title": text("Its heading."),
        "passages": items("What there is to know.", passage, at_least=1),
    }
    return record("One part of what to expect.", required)


def hazard_record() -> Schema:
    """A way in which the program could harm somebody."""
    tests = texts("The tests that prove the control, each as its file and its name.", at_least=1)
    required = {
        "id": id_of("The name of the hazard.", KEBAB),
        "hazard": text("What could happen to somebody."),
        "cause": text("How it could come about."),
        "control": text("What is done against it."),
        "tests": {**tests, "items": {"type": "string", "pattern": f"^{TEST_NAME}$"}},
    }
    return record("One hazard.", required)


def published_list_record() -> Schema:
    """A list of contraindications or precautions, and what covers each item."""
    item = record(
        "One item, with what covers it or the reason why nothing does.",
        {"place": text("Where it stands in the list."), "item": text("It in our own words.")},
        {
            "covered_by": texts("Records that cover it: rules, facts, regions, modifiers, questions, notes, texts."),
            "reason": text("Why nothing need cover it, or what is left open."),
        },
    )
    covered = {"required": ["covered_by"], "properties": {"covered_by": {"minItems": 1}}}
    required = {
        "id": id_of("The name of the list.", KEBAB),
        "sources": texts("The works that publish it.", at_least=1),
        "basis": text("How much of it was read."),
        "items": items("Its items.", {**item, "anyOf": [covered, {"required": ["reason"]}]}, at_least=1),
    }
    return record("One published list.", required)
