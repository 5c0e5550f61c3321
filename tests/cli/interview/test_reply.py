"""A doctor's or pharmacist's reply written down in an interview."""

from screen.cli.interview.dialogue import Leave, Setting
from screen.cli.interview.line_front import LineFront
from screen.cli.interview.loop import interview
from screen.logic.conversation import Conversation
from screen.logic.screening import screen
from screen.model.answer import Answers
from screen.model.level import Level
from screen.model.reply import Clinician, Reply, Says
from tests.cli.small import RULEBOOK, Script, lexicon

PACEMAKER = ["2", "y", "70", "n", "n", "2", "n", "y", "none", "y", "1", "y", "y"]
"""Up to the result of somebody with a pacemaker, who is to ask a doctor first."""


def replied(*lines: str, asked_on: str | None = "2026-11-23") -> tuple[Answers, list[str]]:
    """The answers after these lines on the result page, and what was shown there."""
    script = Script([*PACEMAKER, *lines, "x"])
    start = Conversation(Answers(asked_on=asked_on))
    ended = interview(Setting(RULEBOOK, lexicon), start, LineFront(script))
    assert (Leave.END, []) == (ended.how, script.lines)
    return ended.conversation.answers, script.page


def test_a_reply_makes_the_finding_milder() -> None:
    """Who, what and when are asked one after the other; the new result says what the reply changed."""
    answers, page = replied("a", "4", "1", "2026-11-20")

    assert {"heart": Reply(Clinician.PHARMACIST, "2026-11-20", Says.MAY_GO_AHEAD)} == answers.replies
    assert Level.INFORM is screen(RULEBOOK, answers).level
    assert any("It was: Ask first. It is now: Tell the acupuncturist." in text for text in page)


def test_conditions_are_written_down() -> None:
    """With conditions the words are asked for, and stand with the reply."""
    answers, _ = replied("a", "1", "2", "t", "", "Not over the scar.")

    expected = Reply(Clinician.DOCTOR, "2026-11-23", Says.WITH_CONDITIONS, "Not over the scar.")
    assert {"heart": expected} == answers.replies


def test_every_step_can_be_taken_back() -> None:
    """Back leads from step to step to the result, and nothing is recorded."""
    answers, _ = replied("a", "1", "1", "b", "b", "b", "b")

    assert {} == answers.replies


def test_what_cannot_be_is_refused() -> None:
    """Junk, a day that is none and a day still to come are refused, and the step stays."""
    answers, page = replied("a", "9", "1", "x", "3", "yesterday", "2026-11-24", "2026-11-23")

    assert Says.NOT_NOW is answers.replies["heart"].says
    assert "! Please type a number from 1 to 6, or b to go back." in page
    assert "! Please type the day as year-month-day, such as 2026-11-20." in page
    assert "! That day is still to come. Please type the day they answered." in page


def test_without_the_day_of_the_answers_today_is_not_offered() -> None:
    """Where nobody knows which day it is, the day has to be typed."""
    answers, page = replied("a", "1", "1", "t", "2026-11-20", asked_on=None)

    assert "2026-11-20" == answers.replies["heart"].on
    assert not any("today" in text for text in page)
