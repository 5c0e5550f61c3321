"""The result as JSON."""

import json
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from screen.logic.screening import screen
from screen.logic.what_would_change import what_would_change
from screen.model.answer import Answer, AnsweredBy, Answers
from screen.model.condition import Word
from screen.model.fine import FineNote
from screen.model.level import Level
from screen.model.medicine import MedicineItem, MedicineList
from screen.model.reply import Clinician, Reply, Says
from screen.model.rulebook import Amendment
from screen.model.second_check import Disagreement, SecondCheck
from screen.writing.json_result import result, write_json
from screen.writing.result_schema import result_schema
from tests.writing.builders import DECLINED, LOWER_BACK, NO, PINK_ONE, RULEBOOK, UNSURE, WARFARIN, YES, person, screened

SCHEMA = Draft202012Validator(result_schema())
A_WORD = st.sampled_from([YES, NO, UNSURE, None])
A_REPLY = st.builds(Reply, st.sampled_from(Clinician), st.just("2026-11-20"), st.sampled_from(Says), st.just("Mind."))
A_LIST = st.none() | st.just(UNSURE) | st.builds(MedicineList, st.sampled_from([(), (WARFARIN,), (PINK_ONE,)]))


@st.composite
def people(draw: st.DrawFn) -> Answers:
    """Anybody the small rulebook can be asked about, with anything left out."""
    words: dict[str, Answer | None] = {id: draw(A_WORD) for id in ("numb_saddle", "faints", "cold_today")}
    words["tablet_thins_blood"] = draw(A_WORD)
    words["fever"] = draw(A_WORD | st.just(DECLINED))
    words["medicines"] = draw(A_LIST)
    words["pain"] = draw(st.sampled_from([LOWER_BACK, UNSURE, None]))
    given = {id: answer for id, answer in words.items() if answer is not None}
    vouched = draw(st.frozensets(st.sampled_from(sorted(RULEBOOK.questions))))
    replies = draw(st.dictionaries(st.just("anticoagulant"), A_REPLY))
    asked_on = draw(st.sampled_from([None, "2026-11-30", "2027-11-30"]))
    return Answers(given, vouched.intersection(given), asked_on, replies)


@given(people())
def test_every_result_keeps_to_its_schema(answers: Answers) -> None:
    """Whoever is screened, the result is shaped as the schema says."""
    assert [] == [each.message for each in SCHEMA.iter_errors(json.loads(write_json(RULEBOOK, screened(answers))))]


@given(people())
def test_equal_input_gives_equal_bytes(answers: Answers) -> None:
    """The order in which answers were given leaves no trace."""
    backwards = replace(answers, given={id: answers.given[id] for id in reversed(list(answers.given))})

    assert write_json(RULEBOOK, screened(answers)) == write_json(RULEBOOK, screened(backwards))


@given(st.text())
def test_a_result_is_plain_ascii(name: str) -> None:
    """Whatever a medicine is called, the JSON holds printable ASCII and line feeds only."""
    written = write_json(RULEBOOK, screened(person(medicines=MedicineList((MedicineItem(name),)))))

    assert written.isascii()
    assert written.replace("\n", "").isprintable()
    assert [name] == json.loads(written)["answers"]["medicines"]


def test_a_finding_says_what_led_to_it() -> None:
    """A finding carries its answers in words, its sources with their references, and its review status."""
    finding = result(RULEBOOK, screened(person(medicines=MedicineList((WARFARIN,)))))["findings"][0]

    assert {
        "rule": "anticoagulant",
        "level": "consult",
        "counts_as": "consult",
        "reply": None,
        "title": "You take a medicine that slows clotting.",
        "say": "Ask whoever looks after it before the first needle.",
        "ask_them": "Is my clotting in its usual range?",
        "because": [{"question": "medicines", "answer": ["warfarin 3 mg"]}],
        "postpone": False,
        "strength": "observational",
        "sources": [
            {
                "cite": "book-1999",
                "reference": "A. Author. A book about needles. 1999.",
                "read": "page 7 was read",
                "at": "page 7",
                "stance": "supports",
                "says": None,
            },
            {
                "cite": "study-2015",
                "reference": "B. Author. A study of bruises. 2015.",
                "read": "the summary was read",
                "at": None,
                "stance": "qualifies",
                "says": "One bleed in 3974 treatments.",
            },
        ],
        "status": "draft",
        "why": "It matters.",
    } == finding


def test_a_reply_stands_with_its_finding() -> None:
    """A finding carries what was replied, until when that holds, and the level it counts at meanwhile."""
    reply = Reply(Clinician.PHARMACIST, "2026-11-20", Says.MAY_GO_AHEAD)
    answers = replace(person(medicines=MedicineList((WARFARIN,))), asked_on="2026-11-30")
    finding = result(RULEBOOK, screened(replace(answers, replies={"anticoagulant": reply})))["findings"][0]

    assert ("consult", "inform") == (finding["level"], finding["counts_as"])
    assert {
        "from": "pharmacist",
        "on": "2026-11-20",
        "says": "may-go-ahead",
        "note": None,
        "until": "2027-05-20",
        "validity": "holds",
        "lowers": True,
    } == finding["reply"]


@given(people())
def test_what_would_change_keeps_to_the_schema(answers: Answers) -> None:
    """The one field that has to be asked for is shaped as the schema says, and stands beside an unchanged result."""
    screening = screened(answers)
    plain, asked = result(RULEBOOK, screening), result(RULEBOOK, screening, what_would_change(RULEBOOK, screening))

    assert [] == [each.message for each in SCHEMA.iter_errors(json.loads(json.dumps(asked)))]
    assert plain == {key: value for key, value in asked.items() if key != "what_would_change"}


def test_a_possible_emergency_says_what_to_do_if_it_is_so() -> None:
    """A doubt about an emergency carries the emergency sentence, at the milder level shown."""
    written = result(RULEBOOK, screened(person(numb_saddle=UNSURE)))

    assert ("urgent", 30, "If it is so: Call now. Do not wait.") == (
        written["level"],
        written["exit_code"],
        written["undecided"][0]["if_it_is_so"],
    )


def test_regions_carry_their_changes_strictest_first() -> None:
    """A region names its status, every change with the rules that ask for it, and its points."""
    regions = result(RULEBOOK, screened(person(medicines=MedicineList((WARFARIN,)), faints=UNSURE)))["regions"]

    assert {"withheld": False, "pain": ["lower-back"]} == {key: regions[key] for key in ("withheld", "pain")}
    assert {
        "region": "back-of-knees",
        "label": "Back of the knees",
        "status": "with-changes",
        "extension": False,
        "support": "often used in studies",
        "changes": [
            {
                "change": "avoid-spot",
                "notes": ["Only while lying down."],
                "rules": ["faints"],
                "free_side": None,
                "until_settled": True,
                "answered": False,
            },
            {
                "change": "shallow-only",
                "notes": [],
                "rules": ["anticoagulant"],
                "free_side": None,
                "until_settled": False,
                "answered": False,
            },
        ],
        "points": [{"code": "BL40", "name": "Weizhong", "where": "in the middle of the crease", "note": None}],
        "cautions": ["Keep off the pulse."],
        "not_asked": [],
    } == regions["list"][0]


def test_what_is_fine_is_told_with_the_works_it_rests_on() -> None:
    """A note that the answers bring up stands in the result with its id, its words and its sources."""
    note = FineNote("lying-down", "Lying down is fine.", ("book-1999",), Word("faints"))
    rulebook = replace(RULEBOOK, fine={note.id: note})
    fine = result(rulebook, screen(rulebook, person(faints=YES)))["fine"]

    assert [{"note": "lying-down", "says": "Lying down is fine.", "sources": ["book-1999"]}] == fine


@pytest.mark.parametrize("answers", [person(numb_saddle=YES), person(fever=YES)])
def test_no_regions_when_a_doctor_comes_first(answers: Answers) -> None:
    """At emergency and urgent the regions are withheld."""
    assert {"withheld": True, "pain": ["lower-back"], "list": []} == result(RULEBOOK, screened(answers))["regions"]


def test_medicines_stand_beside_what_was_recognised() -> None:
    """Each medicine is given as written, with its names, substances and classes."""
    written = result(RULEBOOK, screened(person(medicines=MedicineList((WARFARIN, PINK_ONE)))))

    assert [
        {
            "as_written": "warfarin 3 mg",
            "names": ["warfarin"],
            "substances": ["warfarin"],
            "classes": ["anticoagulant"],
            "match": "exact",
            "taken": "yes",
        },
        {
            "as_written": "the small pink one",
            "names": [],
            "substances": [],
            "classes": [],
            "match": "unmatched",
            "taken": "yes",
        },
    ] == written["medicines"]


def test_a_clinics_changes_are_named() -> None:
    """What a clinic's folder changed stands beside the rulebook's version, with levels as words."""
    changed = Amendment("clinic", "rule", "anticoagulant", "replaced", Level.CONSULT, Level.INFORM)
    rulebook = replace(RULEBOOK, amendments=(changed,))
    written = result(rulebook, screened(person(), rulebook))

    assert [
        {
            "folder": "clinic",
            "kind": "rule",
            "id": "anticoagulant",
            "how": "replaced",
            "was": "consult",
            "now": "inform",
            "reason": None,
            "approved_by": None,
            "approved_on": None,
        }
    ] == written["rulebook"]["amendments"]
    SCHEMA.validate(written)


def test_rich_stays_out_of_the_way_of_json() -> None:
    """A script that asks for JSON does not wait for the terminal's library."""
    code = "import sys, screen.writing.json_result, screen.writing.result_schema; print('rich' in sys.modules)"

    assert "False\n" == subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def test_how_the_answers_came_about_is_told() -> None:
    """Who answered, what was carried over from which day, and both sides of a second check stand in the result."""
    check = SecondCheck("MB", "2026-11-20", ("faints",), (Disagreement("faints", YES, UNSURE, NO),))
    answers = replace(
        person(faints=NO, cold_today=NO),
        asked_on="2026-11-20",
        answered_by=AnsweredBy.STAFF,
        carried_over={"cold_today": "2026-11-01"},
        second_check=check,
    )
    told = json.loads(write_json(RULEBOOK, screened(answers)))

    assert [] == [each.message for each in SCHEMA.iter_errors(told)]
    assert ("staff", {"cold_today": "2026-11-01"}) == (told["answered_by"], told["carried_over"])
    assert {
        "by": "MB",
        "on": "2026-11-20",
        "asked": ["faints"],
        "disagreements": [{"question": "faints", "first": "yes", "second": "unsure", "settled": "no"}],
    } == told["second_check"]
