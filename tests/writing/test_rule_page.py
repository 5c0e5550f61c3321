"""A rule on one page."""

from dataclasses import replace

from screen.logic.conditions import parse
from screen.model.level import Level
from screen.model.period import Period, Unit
from screen.model.region import Change, RegionChange
from screen.model.rule import Case, Citation, Expectation, Review, ReviewStatus
from screen.model.rulebook import Amendment
from screen.writing.rule_page import rule_page
from tests.builders import choices, fact, question, region, rule, rulebook

RULE = replace(
    rule("fever-rule", "ill and numb", "urgent", modify=["fine-needle"], action="Call today."),
    regions={"legs": RegionChange(Change.SHALLOW_ONLY, "A vessel lies here.")},
    if_unsure=Level.INFORM,
    if_unsure_because="It is rare.",
    ask_them="May I?",
    reply_valid=Period(6, Unit.MONTH),
    sources=(Citation("a-source", at="page 7", says="It happens."),),
    review=Review(
        ReviewStatus.REVIEWED, "a clinic", "2026-01-01", "2027-01-01", "A. Nurse", "2026-02-01", "The level."
    ),
    cases=(Case("both", {"numb": "yes", "signs": ("fever", "chills")}, Expectation.APPLIES),),
)
BOOK = replace(
    rulebook(
        [choices("pain", "neck"), question("numb"), choices("signs", "fever", "chills")],
        rules=[RULE],
        facts=[fact("ill", "fever in signs or chills in signs")],
        regions=[region("legs", "neck")],
        modifiers=["fine-needle"],
    ),
    amendments=(Amendment("clinic", "rule", "fever-rule", "replaced"),),
)

PAGE = """\
rule fever-rule
Has fever-rule

Level       urgent (a doctor today)
Not sure    counts as inform: It is rare.
Topic       general
Strength    expert (advice of experts)
Status      reviewed by A. Nurse on 2026-02-01; owner a clinic; written
            2026-01-01; next review by 2027-01-01
To review   The level.
Changed by  clinic (replaced)

Applies when
  ill and numb
  in plain English:
  - all of these:
    - It is so that ill [ill]
    - yes to “numb”

Fact ill
  fever in signs or chills in signs
  in plain English:
  - at least one of these:
    - “signs”: fever
    - “signs”: chills

What it says
To do       Do what fever-rule asks for.
Action      Call today. (when it stands alone at its level)
Ask them    May I?
Why         Because of fever-rule.
Reply holds 6 months

What it changes for the acupuncturist
  - fine-needle: Mind fine-needle.
  - Legs (legs): shallow-only: A vessel lies here.

Sources
  - a-source supports, page 7
    A work. 2020.
    says: It happens.
    read: read: abstract

Cases
  - applies: both
    numb: yes, signs: [fever, chills]
"""


def test_page_shows_everything_about_a_rule() -> None:
    """A page holds level, condition as written and in plain English, texts, cautions, sources and cases."""
    assert PAGE == rule_page(BOOK, RULE)


def test_fact_inside_a_fact_is_written_out_once() -> None:
    """Facts behind facts are told as well, each once."""
    deep = replace(BOOK, facts={**BOOK.facts, "outer": fact("outer", "ill and numb")})
    page = rule_page(deep, replace(RULE, when=parse("outer or ill")))

    assert ["Fact outer", "Fact ill"] == [line for line in page.splitlines() if line.startswith("Fact ")]


def test_page_cannot_steer_a_terminal() -> None:
    """Characters that move the cursor are shown as marks."""
    assert "\x1b" not in rule_page(BOOK, replace(RULE, title="Red \x1b[31m alert"))
