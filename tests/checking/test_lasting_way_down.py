"""Ways down that are still taken as said when what they settle is asked again."""

from screen.checking.lasting_way_down import check
from screen.model.period import Period, Unit
from screen.model.question import Question
from tests.builders import fact, question, rulebook
from tests.checking.rulebooks import found

WEEK, MONTH = Period(1, Unit.WEEK), Period(1, Unit.MONTH)
OPENED_BY = [question("fever"), question("cough", holds=WEEK)]


def checked(holds: Period, gate: str) -> Question:
    """A way down behind this gate."""
    return question("looked_at", settles=True, asked_when=gate, holds=holds)


def test_longer_than_its_gate() -> None:
    """A cough of last month is asked about again, so what was said of it then no longer counts."""
    assert [("looked_at", "holds", 0)] == found(check, rulebook([*OPENED_BY, checked(MONTH, "cough")]))


def test_the_shortest_of_the_gate_counts() -> None:
    """Also where one of two is behind a fact."""
    book = rulebook([*OPENED_BY, checked(WEEK, "ill")], facts=[fact("ill", "fever or cough")])

    assert [("looked_at", "holds", 0)] == found(check, book)


def test_as_long_as_its_gate() -> None:
    """Both age on the same day."""
    assert [] == found(check, rulebook([*OPENED_BY, checked(WEEK, "cough")]))


def test_risks_and_open_questions() -> None:
    """Only what lowers, and only what hangs on another answer, is held to it."""
    risk = question("more", asked_when="cough", holds=MONTH)
    by_itself = question("looked_at", settles=True, holds=MONTH)

    assert [] == found(check, rulebook([*OPENED_BY, risk, by_itself]))
