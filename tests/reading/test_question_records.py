"""Questions as they are written."""

from pathlib import Path

import pytest

from screen.model.period import ALWAYS, TODAY, Period, Unit
from screen.model.question import Kind, Section, Value
from screen.reading.rulebook import rulebook_of
from tests.reading.rule_folder import codes_in, problems_in, question, write_rules

HEAD = "id: more\ntitle: More\norder: 3\nquestions:"
NUMBER = question("age").replace("yes-no", "number")
CHOICE = question("side").replace("yes-no", "choice")


def test_a_question_is_read_whole(tmp_path: Path) -> None:
    """Every field of a question arrives as it was written, folded text in one line."""
    text = question("sure", "    example: Like this.\n    asked_when: fever\n    settles: yes\n    private: yes\n")
    asked = rulebook_of(write_rules(tmp_path, {"questions/more.yaml": HEAD + text})).questions["sure"]

    assert ("more", Kind.YES_NO, "Is it so?", "Like this.") == (asked.section, asked.kind, asked.ask, asked.example)
    assert (True, True, False, "sure") == (asked.settles, asked.private, asked.always_asked, asked.option)


def test_numbers_and_values_are_read(tmp_path: Path) -> None:
    """A number has its unit and limits, a choice its values."""
    numbers = NUMBER + "    unit: years\n    least: 0\n    greatest: 120\n    flag: years\n"
    choices = CHOICE + "    values: [{id: left, label: Left}, {id: both-sides, label: Both, settles: yes}]\n"
    questions = rulebook_of(write_rules(tmp_path, {"questions/more.yaml": HEAD + numbers + choices})).questions
    age = questions["age"]

    assert (0, 120, "years", "years") == (age.least, age.greatest, age.unit, age.option)
    assert (Value("left", "Left"), Value("both-sides", "Both", settles=True)) == questions["side"].values


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("", TODAY),
        ("    holds: today\n", TODAY),
        ("    holds: 1 week\n", Period(1, Unit.WEEK)),
        ("    holds: 2 years\n", Period(2, Unit.YEAR)),
        ("    holds: always\n", ALWAYS),
    ],
)
def test_how_long_an_answer_holds_is_read(tmp_path: Path, written: str, expected: Period) -> None:
    """A question says how long its answer holds; one that does not say is asked again on another day."""
    text = HEAD + question("sure", written)

    assert expected == rulebook_of(write_rules(tmp_path, {"questions/more.yaml": text})).questions["sure"].holds


def test_sections_run_in_their_order(tmp_path: Path) -> None:
    """Questions are asked section by section, by the number of the section and not by the name of the file."""
    rulebook = rulebook_of(
        write_rules(tmp_path, {"questions/aaa.yaml": "id: aaa\ntitle: Last\norder: 9\nquestions:" + question("last")})
    )

    assert ["start", "signs", "aaa"] == list(rulebook.sections)
    assert Section("aaa", "Last", 9) == rulebook.sections["aaa"]
    assert "last" == list(rulebook.questions)[-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            question("sure", "    setles: yes\n"),
            "11:5 unknown-key",
        ),
        (
            question("Sure"),
            "5:9 malformed-id",
        ),
        (
            question("sure").replace("yes-no", "yesno"),
            "6:11 unknown-kind",
        ),
        (
            question("sure").replace("    why: A rule needs it.\n", ""),
            "5:5 missing-key",
        ),
        (
            question("sure").replace(" A rule needs it.", ""),
            "9:9 empty-value",
        ),
        (
            question("sure").replace("A rule needs it.", "[a, b]"),
            "9:10 wrong-type",
        ),
        (question("sure", "    settles: true\n"), "11:14 not-yes-or-no"),
        (
            question("sure", "    values: [{id: a, label: A}]\n"),
            "11:13 misplaced-key",
        ),
        (question("sure", "    unit: years\n"), "11:11 misplaced-key"),
        (
            question("sure", "    asked_when: fever and Pregnant\n"),
            "11:27 condition-capital",
        ),
        (CHOICE, "5:5 missing-key"),
        (CHOICE + "    values: []\n", "11:13 empty-list"),
        (
            CHOICE + "    values: [{id: none, label: A}]\n",
            "11:19 reserved-id",
        ),
        (
            CHOICE + "    settles: yes\n    values: [{id: a, label: A}]\n",
            "11:14 misplaced-key",
        ),
        (
            NUMBER + "    unit: years\n    least: 20\n    greatest: 3\n",
            "13:15 number-limits",
        ),
        (
            NUMBER + "    unit: years\n    least: 012\n    greatest: 30\n",
            "12:12 not-a-number",
        ),
        (NUMBER + "    unit: years\n    least: 0\n", "5:5 missing-key"),
        (question("sure", "    holds: half a year\n"), "11:12 not-a-duration"),
        (question("sure", "    holds: 0 days\n"), "11:12 not-a-duration"),
    ],
)
def test_a_slip_is_told_in_its_place(tmp_path: Path, text: str, expected: str) -> None:
    """What a question must not hold is told with line, column and what to do."""
    found = codes_in({"questions/more.yaml": HEAD + text}, tmp_path)

    assert [f"rules/questions/more.yaml:{expected}"] == found


def test_everything_wrong_in_a_question_is_told(tmp_path: Path) -> None:
    """One reading finds all that is wrong in a record."""
    text = "\n  - id: A\n    kind: x\n    ask: []\n    nonsense: 1\n"

    assert 7 == len(codes_in({"questions/more.yaml": HEAD + text}, tmp_path))


def test_a_section_is_called_like_its_file(tmp_path: Path) -> None:
    """A file of questions is named after its section."""
    text = HEAD.replace("id: more", "id: less") + question("sure")

    assert [
        "rules/questions/more.yaml:1:5 id-is-not-file-name: The id is 'less' and the file 'more.yaml'. "
        "Give both the same name."
    ] == problems_in({"questions/more.yaml": text}, tmp_path)
