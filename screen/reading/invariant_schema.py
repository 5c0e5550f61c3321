"""The shape of an invariant in the words of JSON Schema: one of a few claims."""

from screen.model.level import LEVELS
from screen.reading.fields import KEBAB
from screen.reading.schema_shapes import Schema, condition, id_of, record, text, texts, word, yes_no


def invariant_record() -> Schema:
    """One invariant: its id and sentence, and the claim in one of its forms."""
    named = {
        "id": id_of("The name of the claim.", KEBAB),
        "says": text("What must hold, as a sentence for a person who does not program."),
    }
    levels = [id for id in LEVELS if id != "no-flags"]
    when = {"when": condition("Whom the claim is about: people for whom this is true, whatever else they answer.")}
    at_least = {"at_least": word("They are shown this level or a graver one.", levels)}
    even_if_unsure = {"even_if_unsure": yes_no("It holds already for somebody who is not sure.")}
    forms = [
        record("These answers show at least a level.", {**named, **when, **at_least}, even_if_unsure),
        record(
            "These answers show at most a level.",
            {**named, **when, "at_most": word("They are shown this level or a milder one.", LEVELS)},
            {"alone": yes_no("Only as long as every other risk is answered no.")},
        ),
        record(
            "Every rule of one level shows at least a level.",
            {**named, "every_rule_at": word("The level of the rules.", levels), **at_least},
            even_if_unsure,
        ),
        record(
            "At a level or a graver one no regions are shown.",
            {**named, "level": word("The level.", levels), "regions": word("What is done with them.", ["withheld"])},
        ),
        record(
            "Where every region waits, at least a level is shown.",
            {**named, "all_regions_wait": word("Every region is left out, or somebody is asked first.", ["yes"])}
            | at_least,
        ),
        record(
            "Rules that apply to just the same people, and that is meant.",
            {**named, "equal_rules": texts("The ids of the rules.", at_least=2)},
        ),
    ]
    return {"type": "object", "oneOf": forms}
