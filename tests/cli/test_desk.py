"""The desk at a real terminal: person after person, and nothing of one is left for the next."""

import json
import os
import resource
import signal
from pathlib import Path

import pytest

from screen.cli.today import today
from screen.model.answer import AnsweredBy, Answers
from screen.writing.draft import write_draft
from tests.cli.program import run
from tests.cli.window import Lines, Pages
from tests.invented_people import person, shipped

EMERGENCY = ("3", "y", "40", "2", "y")
"""The lower back, 40 years, male, and one of the signs of an emergency."""

NEXT = "Reference of this person from the diary"


class Desk(Lines):
    """A desk with its folder, in plain lines."""

    def __init__(self, folder: Path, *words: str, term: str = "xterm-256color") -> None:
        super().__init__("desk", "--folder", str(folder), *words, TERM=term, ACCESSIBLE="1")

    def types(self, *lines: str) -> None:
        """Type lines, each once the program waits for it."""
        for line in lines:
            self.type(line)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that only its owner can open."""
    tmp_path.chmod(0o700)
    return tmp_path


def result(folder: Path, name: str) -> dict[str, object]:
    """One saved result."""
    found: dict[str, object] = json.loads((folder / f"{name}.json").read_text())
    return found


def begun(folder: Path, name: str, on: str, sections: tuple[str, ...]) -> None:
    """Somebody whose interview was broken off on that day behind these sections."""
    told, questions = person("long-back-pain-man-of-45").answers, shipped().questions
    given = {id: answer for id, answer in told.given.items() if questions[id].section in sections}
    draft = write_draft(shipped(), Answers(given, asked_on=on, answered_by=AnsweredBy.STAFF))
    (folder / f"{name}.draft.json").write_text(draft)


def test_three_people_and_a_kill_in_the_second(folder: Path) -> None:
    """After a kill the first result is there, the second interview goes on where it was, and the third follows."""
    desk = Desk(folder)
    desk.types("A1", *EMERGENCY)
    desk.types("x")
    desk.until("Saved as A1.json. 1 person today.")
    desk.types("B2", "3", "y", "41")
    desk.until("What sex")
    desk.until("\n> ")
    os.kill(desk.pid, signal.SIGKILL)
    desk.process.wait()
    assert ["A1.json", "B2.draft.json"] == sorted(os.listdir(folder))

    again = Desk(folder)
    again.until("There is an unfinished interview B2. Go on with it? y yes, n not now.")
    again.types("y")
    again.until("What sex")
    again.types("2", "y", "x")
    again.until("Saved as B2.json. 1 person today.")
    again.types("C3", *EMERGENCY, "x")
    again.until("Saved as C3.json. 2 people today.")
    again.types("q")

    assert 0 == again.end()
    assert ["A1.json", "B2.json", "C3.json"] == sorted(os.listdir(folder))
    ages = [result(folder, name)["answers"]["age"] for name in ("A1", "B2", "C3")]  # type: ignore[index]
    assert [40, 41, 40] == ages


def test_a_result_is_for_its_owner_alone(folder: Path) -> None:
    """A result holds the day and the level, and nobody else can open it, nor the draft before it."""
    desk = Desk(folder, "--asked-on", "2026-11-20")
    desk.types("A1", *EMERGENCY[:3])
    desk.until("What sex")
    assert 0o600 == (folder / "A1.draft.json").stat().st_mode & 0o777

    desk.types(*EMERGENCY[3:], "x", "q")
    assert 0 == desk.end()
    assert 0o600 == (folder / "A1.json").stat().st_mode & 0o777
    saved = result(folder, "A1")
    assert ("emergency", "2026-11-20", "staff") == (saved["level"], saved["asked_on"], saved["answered_by"])


def test_a_reference_that_stands_there_is_typed_twice(folder: Path) -> None:
    """A second result of one reference is saved beside the first, and only if the reference was typed twice."""
    (folder / "A1.json").write_text("the first")
    desk = Desk(folder)
    desk.types("a1")
    desk.until("a1 stands in the folder already.")
    desk.types("A2")
    desk.until("That is another reference.")
    desk.types("A1", "A1", *EMERGENCY, "x")
    desk.until("Saved as A1-2.json.")
    desk.types("q")

    assert 0 == desk.end()
    assert "the first" == (folder / "A1.json").read_text()
    assert ["A1-2.json", "A1.json"] == sorted(os.listdir(folder))


def test_two_desks_keep_out_of_each_others_interviews(folder: Path) -> None:
    """The reference somebody sits behind at one desk is taken at the other, also for the desk that came first."""
    first = Desk(folder)
    first.until(NEXT)
    second = Desk(folder)
    second.types("A1", *EMERGENCY[:3])
    second.until("What sex")
    first.types("A1")
    first.until("A1 stands in the folder already.")
    first.types("A1", "3", "y", "s")
    first.until("Kept as A1-2.draft.json")
    first.types("q")
    second.types(*EMERGENCY[3:], "x", "q")

    assert (0, 0) == (first.end(), second.end())
    assert ["A1-2.draft.json", "A1.json"] == sorted(os.listdir(folder))
    assert "emergency" == result(folder, "A1")["level"]


def test_the_screen_is_wiped_between_people(folder: Path) -> None:
    """Window and scrollback are cleared after each person, before the next is asked for."""
    desk = Desk(folder)
    desk.types("A1", *EMERGENCY, "x")
    desk.until("Saved as A1.json")
    desk.types("q")

    assert 0 == desk.end()
    last = desk.raw.rindex(b"emergency number")
    assert last < desk.raw.index(b"\x1b[2J\x1b[3J\x1b[H") < desk.raw.index(b"Saved as A1.json")


def test_a_terminal_that_cannot_be_wiped_says_so(folder: Path) -> None:
    """A dumb terminal gets a screenful of blank lines, no escape codes, and staff are told."""
    desk = Desk(folder, term="dumb")
    desk.types("A1", *EMERGENCY, "x")
    desk.until("This terminal cannot be cleared")
    desk.types("q")

    assert 0 == desk.end()
    assert b"\x1b[2J" not in desk.raw
    assert b"\r\n" * 24 in desk.raw


def test_control_c_keeps_what_was_answered(folder: Path) -> None:
    """Ctrl-C in an interview ends the desk, wipes the screen and keeps the answers."""
    desk = Desk(folder)
    desk.types("A1", *EMERGENCY[:3])
    desk.until("What sex")
    desk.process.sendintr()

    assert 130 == desk.end()
    assert "Stopped. There is no result. What A1 answered is kept," in desk.text
    assert ["A1.draft.json"] == os.listdir(folder)
    assert b"\x1b[3J" in desk.raw


def test_quitting_an_interview_keeps_nothing(folder: Path) -> None:
    """Who stops without a result leaves no file, and the next person can come."""
    desk = Desk(folder)
    desk.types("A1", *EMERGENCY[:3], "q", "y")
    desk.until(NEXT)
    desk.types("q")

    assert 0 == desk.end()
    assert [] == os.listdir(folder)


def test_an_interview_that_was_put_off_can_be_taken_up(folder: Path) -> None:
    """Save and stop keeps the answers; the reference leads back to them, or to a new interview beside them."""
    desk = Desk(folder)
    desk.types("A1", *EMERGENCY[:3], "s")
    desk.until("Kept as A1.draft.json; type its reference to go on.")
    desk.types("A1", "n", "3", "s")
    desk.types("A1", "y")
    desk.until("What sex")
    desk.types("s", "q")

    assert 0 == desk.end()
    assert ["A1.draft.json"] == os.listdir(folder)


def test_an_emergency_is_saved_however_it_was_left(folder: Path) -> None:
    """Staff may go on recording; the emergency is on record also when they stop then."""
    desk = Desk(folder)
    desk.types("A1", *EMERGENCY, "g", "n", "q", "y")
    desk.until("Saved as A1.json.")
    desk.types("q")

    assert 0 == desk.end()
    assert "emergency" == result(folder, "A1")["level"]


def test_what_is_no_reference_is_refused(folder: Path) -> None:
    """A reference that could be a path, or a name with blanks, is refused; a blank line asks again."""
    desk = Desk(folder)
    for typed in ("../A1", "Mary Jones", ".A1", "x" * 41):
        desk.types(typed)
        desk.until("A reference has letters, digits, - and _ only")
    desk.types("")
    desk.until(NEXT)
    desk.types("q")

    assert 0 == desk.end()


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (40, 20)])
def test_a_section_on_the_whole_screen(folder: Path, columns: int, rows: int) -> None:
    """All rows of a screen are seen at once; n reads them back, and only y answers them."""
    begun(folder, "A1", today(), ("start", "emergency", "pain"))
    desk = Pages("desk", "--folder", str(folder), columns=columns, rows=rows)
    desk.sees("Go on with it?")
    desk.press("y", "\r")
    desk.sees("Which medicines do you take?")
    desk.press("0", "\r", "y")
    desk.sees("thin the blood or stop clots?", "[ ]", "n no to the rest")
    assert not any("Page Down" in line for line in desk.page)
    before = result(folder, "A1.draft")["answers"]
    assert isinstance(before, dict)
    desk.press("2", "n")
    desk.sees("No to all of these. Is that right?", "takes a blood thinner")
    assert before == result(folder, "A1.draft")["answers"]

    desk.press("y")
    desk.sees("Since you hit your head")
    now = result(folder, "A1.draft")["answers"]
    assert isinstance(now, dict)
    assert ("no", "yes") == (now["takes_blood_thinner"], now["head_hit"])
    desk.press("\x03")
    assert 130 == desk.end()


def test_another_day_asks_again_what_held_for_a_day(folder: Path) -> None:
    """An interview of another day is gone on with, but what held for that day is asked again."""
    begun(folder, "A1", "2020-01-01", ("start", "emergency"))
    desk = Desk(folder)
    desk.types("y")
    desk.until("It is another day now. Asked again:")
    desk.types("y")
    desk.until("Question")
    desk.types("q", "y", "q")

    assert 0 == desk.end()
    assert [] == os.listdir(folder)


def test_stopping_before_the_first_question_throws_nothing_away(folder: Path) -> None:
    """What somebody answered on another day stays when staff stop at the page that tells so."""
    begun(folder, "A1", "2020-01-01", ("start", "emergency"))
    desk = Desk(folder)
    desk.types("y")
    desk.until("It is another day now. Asked again:")
    desk.types("q")
    desk.until("Kept as A1.draft.json; type its reference to go on.")
    desk.types("q")

    assert 0 == desk.end()
    assert ["A1.draft.json"] == os.listdir(folder)


def test_an_interview_without_any_answer_leaves_no_file(folder: Path) -> None:
    """A name that was taken for somebody who then answered nothing is free again."""
    desk = Desk(folder)
    desk.types("A1", "s", "B2")
    desk.until("Where does it hurt?")
    desk.process.sendintr()

    assert 130 == desk.end()
    assert [] == os.listdir(folder)


def test_a_draft_that_cannot_be_read_is_left_alone(folder: Path) -> None:
    """What is no draft is told with its name, and the next person can come."""
    (folder / "A1.draft.json").write_text("{}")
    desk = Desk(folder)
    desk.types("y")
    desk.until("A1.draft.json: This is not a draft of acuscreen.")
    desk.types("q")

    assert 0 == desk.end()
    assert "{}" == (folder / "A1.draft.json").read_text()


def test_a_folder_others_can_open_is_told(folder: Path) -> None:
    """Staff learn once that others can see what the files are called."""
    folder.chmod(0o755)
    desk = Desk(folder)
    desk.until("Other users of this machine can look into this folder.")
    desk.types("q")

    assert 0 == desk.end()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "desk needs a folder to save results in: acuscreen desk --folder DIR."),
        (("--folder", "no-such-folder"), "there is no such folder. Make it first or name another."),
        (("--folder", __file__), "this is not a folder."),
        (("--folder", "/proc"), "nothing can be saved there:"),
        (("--folder", "/tmp", "--asked-on", "today"), "--asked-on takes a day written as year-month-day"),
        (("--folder", "/tmp"), "desk asks at a terminal, and there is none here."),
    ],
)
def test_wrong_usage(words: tuple[str, ...], sentence: str) -> None:
    """What cannot work is told in one sentence before anybody is asked."""
    ended = run("desk", *words)

    assert (2, "") == (ended.returncode, ended.stdout)
    assert sentence in ended.stderr
    assert 1 == ended.stderr.count("\n")


def test_a_full_disk_loses_no_result(folder: Path) -> None:
    """A result that cannot be written waits until there is room, and staff learn that no draft was kept."""
    desk = Desk(folder)
    desk.until(NEXT)
    most, ever = resource.prlimit(desk.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(desk.pid, resource.RLIMIT_FSIZE, (10, ever))
    desk.types("A1", *EMERGENCY, "x")
    desk.until("The answers of A1 could not be kept as they were given: File too large.")
    desk.until("The result could not be saved: File too large.")
    assert [] == os.listdir(folder)

    resource.prlimit(desk.pid, resource.RLIMIT_FSIZE, (most, ever))
    desk.types("", "q")
    assert 0 == desk.end()
    assert "emergency" == result(folder, "A1")["level"]
