"""The JSON Schema of a rule and of a fact, with the cases that show what they mean."""

from screen.model.level import Level, Strength
from screen.model.region import CHANGES
from screen.model.rule import Expectation, ReviewStatus, Stance
from screen.reading.fields import KEBAB, SNAKE
from screen.reading.schema_shapes import (
    Schema,
    condition,
    date,
    id_of,
    items,
    period,
    record,
    text,
    texts,
    together,
    word,
    yes_no,
)

_LEVELS = [level.id for level in sorted(Level, reverse=True) if level is not Level.NO_FLAGS]


def rule_record() -> Schema:
    """A rule: one page of clinical knowledge."""
    whole = record(
        "A rule: when it applies, what it means for the person, and why.",
        {
            "id": id_of("The rule, named like its file.", KEBAB),
            "title": text("The person's situation, not the verdict."),
            "topic": id_of("The folder the file lies in.", KEBAB),
            "when": condition("When the rule applies: words of questions and facts with and, or, not and brackets."),
            "level": word("How soon to speak to a doctor.", _LEVELS),
            "say": text("What to do, in one or two sentences to the person."),
            "why": text("Why it matters."),
            "strength": word("What kind of evidence it rests on.", [each.value for each in Strength]),
            "sources": items("The works behind it.", _citation(), at_least=1),
            "status": word("Whether a named clinician has reviewed it.", [each.value for each in ReviewStatus]),
            "owner": text("Who answers for it."),
            "written": date("The day it was written."),
            "review_by": date("The day it must be looked at again."),
            "cases": _cases(),
        },
        {
            "if_unsure": word(
                "The level that counts for a not sure, where it is not the usual one.", [*_LEVELS, "none"]
            ),
            "if_unsure_because": text("Why it is not the usual one."),
            "action": text("Replaces the level's own action when this rule stands alone at the level shown."),
            "ask_them": text("What to ask or tell the doctor or pharmacist."),
            "modify": texts("Changes of technique, by their ids."),
            "regions": _regions(),
            "postpone": yes_no("Not today: something passing."),
            "reply_valid": period("How long a doctor's reply holds."),
            "reviewed_by": text("Who reviewed it."),
            "reviewed_on": date("The day it was reviewed."),
            "needs_review": text("What in it is from memory or our own decision."),
        },
    )
    reviewed = {"required": ["status"], "properties": {"status": {"const": ReviewStatus.REVIEWED.value}}}
    return {
        **whole,
        **together("if_unsure", "if_unsure_because"),
        "if": reviewed,
        "then": {"required": ["reviewed_by", "reviewed_on"]},
    }


def fact_record() -> Schema:
    """A fact: an idea that several rules use."""
    return record(
        "An idea that several rules use; in their conditions it is one word.",
        {
            "id": id_of("The word.", SNAKE),
            "meaning": text("What it means, as a sentence."),
            "when": condition("When it is so."),
            "cases": _cases(),
        },
    )


def _citation() -> Schema:
    return record(
        "A work, and what it says.",
        {"cite": text("The id of a source.")},
        {
            "stance": word("Whether it supports or qualifies; left out it supports.", [each.value for each in Stance]),
            "at": text("The place in the work."),
            "says": text("What it says, in our own words."),
        },
    )


def _regions() -> Schema:
    side = record(
        "Which answers say on which side the limb is.",
        {"question": text("The question with the sides.")},
        {
            "left": texts("Values that mean the left. Left out: left and both."),
            "right": texts("Values that mean the right. Left out: right and both."),
        },
    )
    change = word("What changes.", CHANGES)
    in_full = record("The change with a note.", {"change": change}, {"note": text("Why, or where."), "side": side})
    return {
        "description": "What changes in which region.",
        "type": "object",
        "additionalProperties": {"anyOf": [change, in_full]},
    }


def _cases() -> Schema:
    answer = {"type": ["string", "number", "boolean"], "minLength": 1}
    given: Schema = {
        "description": "Answers by question; what is left out was never asked.",
        "type": "object",
        "additionalProperties": {"anyOf": [answer, {"type": "array", "items": answer, "minItems": 1}]},
    }
    case = record(
        "An example.",
        {
            "name": text("What it shows, as a sentence."),
            "given": given,
            "expect": word("What comes of it.", [each.value for each in Expectation]),
        },
    )
    return items("Examples that must come out right.", case, at_least=1)
