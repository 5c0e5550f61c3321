"""Rules and facts as they are written."""

from pathlib import Path

import pytest

from screen.model.condition import Word
from screen.model.level import Level
from screen.model.period import Period, Unit
from screen.model.region import Change, RegionChange, Side
from screen.model.rule import Case, Citation, Expectation, Rule, Stance
from screen.reading.rulebook import rulebook_of
from tests.reading.rule_folder import FACTS, FILES, codes_in, problems_in, question, rule, write_rules

FILE = "nerves/sore.yaml"


def read(folder: Path, text: str) -> Rule:
    """The rule of this text, among the others."""
    return rulebook_of(write_rules(folder, {FILE: text})).rules["sore"]


def test_a_rule_is_read_whole(tmp_path: Path) -> None:
    """Every field of a rule arrives as it was written."""
    more = (
        "action: Act.\nask_them: May I?\nmodify: [fine-needle]\nregions: {lower-back: shallow-only}\npostpone: yes\n"
        "reply_valid: 6 months\nneeds_review: the number is ours\n"
    )
    got = read(tmp_path, rule("sore", when="fever", level="consult", more=more))

    assert ("A situation", "nerves", Word("fever"), Level.CONSULT) == (got.title, got.topic, got.when, got.level)
    assert ("Act.", "May I?", ("fine-needle",), True) == (got.action, got.ask_them, got.modify, got.postpone)
    assert {"lower-back": RegionChange(Change.SHALLOW_ONLY)} == got.regions
    assert (Period(6, Unit.MONTH), "the number is ours") == (got.reply_valid, got.review.needs_review)
    assert (Citation("who-1999", Stance.SUPPORTS),) == got.sources
    assert (Case("a case", {"numb_saddle": "yes"}, Expectation.UNDECIDED),) == got.cases


@pytest.mark.parametrize(
    ("level", "more", "expected"),
    [
        ("emergency", "", Level.URGENT),
        ("urgent", "", Level.CONSULT),
        ("consult", "", Level.CONSULT),
        ("inform", "", Level.INFORM),
        ("emergency", "if_unsure: consult\nif_unsure_because: It is common.\n", Level.CONSULT),
        ("consult", "if_unsure: none\nif_unsure_because: It is common.\n", None),
    ],
)
def test_not_sure_counts_one_step_milder(tmp_path: Path, level: str, more: str, expected: Level | None) -> None:
    """Unless the rule says otherwise, a "not sure" counts as the table of levels says."""
    assert expected == read(tmp_path, rule("sore", level=level, more=more)).if_unsure


def test_a_side_names_the_question_that_tells_it(tmp_path: Path) -> None:
    """A change for the other side reads which answers mean left and right."""
    section = "id: more\ntitle: More\norder: 3\nquestions:" + question("arm").replace("yes-no", "choice")
    files: dict[str, str | bytes | None] = {
        "questions/more.yaml": section
        + "    values: [{id: left, label: L}, {id: r, label: R}, {id: both, label: B}]\n",
        FILE: rule(
            "sore",
            more="regions: {lower-back: {change: other-side-only, note: N, side: {question: arm, right: [r]}}}\n",
        ),
    }
    rules = rulebook_of(write_rules(tmp_path, files)).rules

    assert {"lower-back": RegionChange(Change.OTHER_SIDE_ONLY, "N", Side("arm", right=("r",)))} == rules["sore"].regions


def test_answers_of_cases_are_words_numbers_and_lists(tmp_path: Path) -> None:
    """A case gives words as text, plain digits as numbers, and lists as they are."""
    text = rule("sore").replace(
        "{numb_saddle: yes}", "{numb_saddle: no, pain: [upper-back], medicines: [warfarin 3 mg]}"
    )

    assert {"numb_saddle": "no", "pain": ("upper-back",), "medicines": ("warfarin 3 mg",)} == read(
        tmp_path, text
    ).cases[0].given


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (rule("sore", level="emergancy"), "5:8 unknown-level"),
        (rule("sore", level="no-flags"), "5:8 unknown-level"),
        (rule("sore").replace("expert", "experts"), "8:11 unknown-strength"),
        (rule("sore").replace("draft", "final"), "10:9 unknown-status"),
        (rule("sore").replace("who-1999}", "who-1999, stance: support}"), "9:36 unknown-stance"),
        (rule("sore").replace("undecided", "unknown"), "15:55 unknown-expect"),
        (rule("sore").replace("2026-01-01", "2026-02-30"), "12:10 not-a-date"),
        (rule("sore").replace("2026-01-01", "1 Jan 2026"), "12:10 not-a-date"),
        (rule("sore").replace("2027-01-01", "2025-01-01"), "13:12 review-date"),
        (rule("sore").replace("draft", "reviewed"), "10:9 reviewed-by-nobody"),
        (rule("sore", when="fever and Pregnant"), "4:17 condition-capital"),
        (rule("sore", when="fever and pregnat"), "4:17 unknown-question"),
        (rule("sore", when=">\n  fever and\n    pregnat"), "6:5 unknown-question"),
        (rule("sore", when="'pregnat'"), "4:8 unknown-question"),
        (rule("sore", topic="bones"), "3:8 topic-is-not-folder"),
        (rule("saw"), "1:5 id-is-not-file-name"),
        (rule("sore", more="if_unsure: consult\n"), "16:12 if-unsure-reason"),
        (rule("sore", more="reply_valid: half a year\n"), "16:14 not-a-duration"),
        (rule("sore", more="regions: {lower-back: shalow-only}\n"), "16:23 unknown-change"),
        (rule("sore", more="modify: [fine-needle, fine-needle]\n"), "16:23 duplicate-item"),
        (rule("sore", more="modify: fine-needle\n"), "16:9 wrong-type"),
        (rule("sore").replace("{numb_saddle: yes}", "{numb_saddle: {a: b}}"), "15:41 case-answer"),
        (rule("sore", more="levels: urgent\n"), "16:1 unknown-key"),
        (rule("sore", more="level: urgent\n"), "16:1 duplicate-key"),
        ("- a\n", "1:1 wrong-type"),
        ("id: sore\nwithdrawn: we do not need it\n", "2:12 withdrawn-here"),
    ],
)
def test_a_slip_is_told_in_its_place(tmp_path: Path, text: str, expected: str) -> None:
    """What a rule must not hold is told with line, column and what to do."""
    assert [f"rules/{FILE}:{expected}"] == codes_in({FILE: text}, tmp_path)


def test_a_fact_is_told_in_its_place(tmp_path: Path) -> None:
    """A word that is nothing is found in a fact at its character."""
    facts = FACTS.replace("fever or pregnant", "fever or pregnat")

    assert ["rules/facts.yaml:4:20 unknown-question"] == [
        each.partition(": ")[0] for each in problems_in({"facts.yaml": facts}, tmp_path)
    ]


def test_a_rule_that_stands_twice_is_named_with_both_places(tmp_path: Path) -> None:
    """Two rules of one name are refused although they lie in different topics."""
    twice = str(FILES["nerves/numb-saddle.yaml"]).replace("topic: nerves", "topic: spine")

    assert [
        "rules/spine/numb-saddle.yaml:1:1 duplicate-id: The rule 'numb-saddle' stands twice: here and at "
        "rules/nerves/numb-saddle.yaml:1:1. Keep one of them."
    ] == problems_in({"spine/numb-saddle.yaml": twice}, tmp_path)


def test_a_slip_comes_with_the_nearest_right_word(tmp_path: Path) -> None:
    """A word that is not known is told together with the words that are, and the one that was likely meant."""
    assert [
        "rules/nerves/sore.yaml:5:8 unknown-level: 'level' is one of: emergency, urgent, consult, inform. "
        "Did you mean 'emergency'?",
        "rules/nerves/sore.yaml:16:1 unknown-key: This rule has no 'modifi'. Did you mean 'modify'?",
    ] == problems_in({FILE: rule("sore", level="emergancy", more="modifi: [fine-needle]\n")}, tmp_path)
