"""JSON Schemas of the files in a folder of rules, for editors that check and complete while somebody writes.

They say what one file may hold, as the reader does. What must fit between files, the grammar of conditions, and
which of two days comes first are left to `rules check`.
"""

from collections.abc import Callable
from typing import Final

from screen.model.level import LEVELS
from screen.model.question import Kind
from screen.model.region import Technique
from screen.model.rulebook import Statement
from screen.reading.background_schema import chapter_record, hazard_record, note_record, published_list_record
from screen.reading.country_records import COUNTRY, NUMBER
from screen.reading.fields import KEBAB, SNAKE
from screen.reading.invariant_schema import invariant_record
from screen.reading.question_records import HELD
from screen.reading.rule_schema import fact_record, rule_record
from screen.reading.schema_shapes import (
    DRAFT,
    Schema,
    condition,
    date,
    id_of,
    items,
    number,
    only_where,
    period,
    record,
    text,
    texts,
    together,
    withdrawable,
    word,
    yes_no,
)

_SINGLE_FILES: Final = {
    "approvals": "approval",
    "countries": "country",
    "expectations": "expectation",
    "facts": "fact",
    "guidelines": "guideline",
    "hazards": "hazard",
    "invariants": "invariant",
    "modifiers": "modifier",
    "regions": "region",
    "sources": "source",
}


def content_schema(name: str) -> Schema:
    """The schema of the files of this name in `CONTENT_SCHEMAS`."""
    return {"$schema": DRAFT, "title": f"acuscreen {name} file", **CONTENT_SCHEMAS[name]()}


def schema_name_of(folder: str, file: str) -> str | None:
    """Which schema a file has: by its folder, or for the single files (`folder` is empty) by its own name."""
    if not folder:
        name = _SINGLE_FILES.get(file, file)
        return name if name in CONTENT_SCHEMAS else None
    return {"questions": "question", "medicines": "medicine"}.get(folder, "rule")


def _rule() -> Schema:
    return withdrawable(rule_record(), KEBAB)


def _question() -> Schema:
    return {
        **record(
            "A section of the interview.",
            {
                "id": id_of("The section, named like the file.", SNAKE),
                "questions": items("The questions in the order asked.", withdrawable(_one_question(), SNAKE)),
            },
            {
                "title": text("The heading. A clinic's file that only adds to a section leaves it out."),
                "order": number("Sections run from the smallest number to the greatest."),
                "one_by_one": yes_no("Each question by itself, also where staff have a section on one screen."),
            },
        ),
        **together("title", "order"),
    }


def _one_question() -> Schema:
    listed = (Kind.CHOICE.value, Kind.CHOICES.value)
    whole = record(
        "One question.",
        {
            "id": id_of("The name rules, files and options know the question by.", SNAKE),
            "kind": word("What form the answer takes.", [kind.value for kind in Kind]),
            "ask": text("The question as a person reads it."),
            "read_aloud": text("The question as staff read it aloud."),
            "why": text("Why it is asked, told to anybody who wants to know."),
            "short": text("The subject in two to six words, for tables and reasons."),
        },
        {
            "example": text("Told when the answer is not sure."),
            "asked_when": condition("Asked only while this is not false; over questions written earlier."),
            "settles": yes_no("A way down: a clear yes can lower a level. Only for yes-no questions."),
            "private": yes_no("The person may rather not say."),
            "always_asked": yes_no("Asked even when it would change nothing."),
            "flag": id_of("The name of the option, where it is not the id.", KEBAB),
            "holds": period("How long an answer holds for a later visit. Left out it means today.", *HELD),
            "unit": text("The unit of a number."),
            "least": number("The smallest number taken."),
            "greatest": number("The greatest number taken."),
            "values": items("The options of a choice.", _value(), at_least=1),
        },
    )
    settling = {"required": ["settles"], "properties": {"settles": {"const": "yes"}}}
    rules = [
        only_where("kind", listed, needs=["values"]),
        only_where("kind", [Kind.NUMBER.value], needs=["unit", "least", "greatest"]),
        {"if": settling, "then": {"properties": {"kind": {"const": Kind.YES_NO.value}}}},
    ]
    return {**whole, "allOf": rules}


def _value() -> Schema:
    id = {**id_of("The option as answers and rules name it.", KEBAB), "not": {"enum": ["none", "unsure", "declined"]}}
    settles = yes_no("A way down: choosing it can lower a level.")
    return record("One option.", {"id": id, "label": text("The option as people read it.")}, {"settles": settles})


def _fact() -> Schema:
    return _list("facts", "Ideas that several rules use.", withdrawable(fact_record(), SNAKE))


def _invariant() -> Schema:
    return _list("invariants", "What must hold of the whole rulebook.", withdrawable(invariant_record(), KEBAB))


def _modifier() -> Schema:
    required = {
        "id": id_of("The name rules use.", KEBAB),
        "says": text("The change of technique, told to the acupuncturist."),
    }
    optional = {
        "technique": word(
            "The way to treat that it concerns; needles when left out.", [each.value for each in Technique]
        ),
        "leave_out": yes_no("The technique is not used at all."),
    }
    return _list("modifiers", "Changes of technique.", withdrawable(record("One change.", required, optional), KEBAB))


def _source() -> Schema:
    required = {
        "id": id_of("The name rules cite.", KEBAB),
        "reference": text("Authors, title, journal and year, as far as they are known."),
        "read": text("How much of the work was read."),
    }
    return _list("sources", "Published works.", withdrawable(record("One work.", required), KEBAB))


def _region() -> Schema:
    serves = record(
        "A place of pain for which the region is relevant.",
        {"pain": text("A value of the question about pain."), "support": text("How well studies support the link.")},
        {"extension": yes_no("The link goes beyond the guide this program started from.")},
    )
    point = record(
        "A point.",
        {"code": text("Its code."), "name": text("Its name."), "where": text("Where it lies, in plain words.")},
        {"note": text("What to mind there.")},
    )
    caution = record(
        "A caution.",
        {"says": text("The caution."), "sources": texts("The works it rests on.", at_least=1)},
    )
    hazard = "^(?:[Ll][Oo][Ww]|[Mm][Ee][Dd][Ii][Uu][Mm]|[Hh][Ii][Gg][Hh])\\b"
    required = {
        "id": id_of("The name rules use.", KEBAB),
        "label": text("Its name for people."),
        "covers": text("What belongs to it."),
        "serves": items("The places of pain it is relevant for.", serves, at_least=1),
        "points": items("Its points.", point, at_least=1),
        "under_the_skin": text("What lies under the skin there."),
        "hazard": text("Begins with low, medium or high.", hazard),
        "cautions": items("What holds here for everybody.", caution, at_least=1),
        "sources": texts("The works it rests on.", at_least=1),
    }
    optional = {"not_asked": items("What holds here for some whom no question finds.", caution)}
    return _list("regions", "Where points lie.", withdrawable(record("One region.", required, optional), KEBAB))


def _fine() -> Schema:
    return _list("fine", "What people ask about and need not worry about.", withdrawable(note_record(), KEBAB))


def _country() -> Schema:
    required = {
        "id": text("Its two letters, such as gb.", f"^{COUNTRY}$"),
        "name": text("Its name."),
        "emergency": text("The number to call in an emergency.", f"^{NUMBER}$"),
        "sources": texts("The works it rests on.", at_least=1),
    }
    optional = {"urgent_line": text("The number for help today that is no emergency, and where it holds.")}
    whole = withdrawable(record("One country.", required, optional), KEBAB)
    listed = items("Whom to call in each country.", whole)
    default = text("The country whose numbers are told when none is named.")
    return record("Whom to call.", {"countries": listed}, {"default": default})


def _expectation() -> Schema:
    return _list("expectations", "What to expect of a treatment.", withdrawable(chapter_record(), KEBAB))


def _hazard() -> Schema:
    return _list("hazards", "How the program could harm somebody.", withdrawable(hazard_record(), KEBAB))


def _guideline() -> Schema:
    return _list("guidelines", "Published lists, item by item.", withdrawable(published_list_record(), KEBAB))


def _medicine() -> Schema:
    substance = record(
        "A substance.",
        {"name": text("Its generic name.")},
        {
            "atc": text("Its ATC code.", "^[A-Z](?:[0-9]{2}(?:[A-Z]{1,2}(?:[0-9]{2})?)?)?$"),
            "brands": texts("Names it is sold under."),
            "also": texts("Other spellings of the generic name."),
            "seldom": texts(
                "Names it is sold under that few people know; a misspelled one is recognised only if it is long."
            ),
        },
    )
    whole = record(
        "A class of medicines that matters for needling in one way.",
        {
            "id": id_of("The class, named like the file.", SNAKE),
            "label": text("Its name for people."),
            "short": text("What a person calls one such medicine, in a few words."),
            "why": text("Why it matters."),
        },
        {
            "opened_by_unknown": yes_no("A name nobody recognises may belong to it."),
            "closed_by": text("The yes-no question that says whether an unrecognised name belongs to it."),
            "two_of": texts("Two different substances of these classes make this class."),
            "substances": items("The substances.", substance),
            "lay": texts("Words people use for the class."),
            "taken_for": texts("What people say such a medicine is for: the thyroid in tablets for my thyroid."),
            "names": text("Further names, with ; between them, whose substance does not matter."),
        },
    )
    combined = {"required": ["two_of"], "properties": {"two_of": {"minItems": 1}}}
    nameless = {"properties": {"substances": {"maxItems": 0}, "lay": {"maxItems": 0}, "names": False}}
    return withdrawable({**whole, "if": combined, "then": nameless, "else": {"required": ["substances"]}}, SNAKE)


def _wording() -> Schema:
    level = record(
        "What a person reads at this level.",
        {"headline": text("The sentence read first."), "action": text("The one thing to do.")},
    )
    statements = {each.value: text("A text that results need.") for each in Statement}
    return record(
        "Texts for the whole rulebook; the shipped file has all of them, a clinic's file those it replaces.",
        {},
        {
            "levels": record("The wording of levels.", {}, dict.fromkeys(LEVELS, level)),
            "statements": record("Texts by their id.", {}, statements),
        },
    )


def _rulebook() -> Schema:
    version = "^[0-9]{4}\\.(?:[1-9]|1[0-2])\\.(?:0|[1-9][0-9]{0,3})$"
    return record("The rulebook.", {"version": text("Year, month and a number, such as 2026.11.0.", version)})


def _approval() -> Schema:
    required = {
        "rule": text("The emergency or urgent rule that counts less."),
        "by": text("Who answers for that."),
        "on": date("Since when."),
        "because": text("Why."),
    }
    return _list("approvals", "What a clinic answers for.", record("One approval.", required))


def _list(key: str, about: str, item: Schema) -> Schema:
    return record(about, {key: items(about, item)})


CONTENT_SCHEMAS: Final[dict[str, Callable[[], Schema]]] = {
    "rule": _rule,
    "question": _question,
    "fact": _fact,
    "region": _region,
    "medicine": _medicine,
    "invariant": _invariant,
    "modifier": _modifier,
    "source": _source,
    "wording": _wording,
    "rulebook": _rulebook,
    "approval": _approval,
    "fine": _fine,
    "country": _country,
    "expectation": _expectation,
    "guideline": _guideline,
    "hazard": _hazard,
}
