"""Who moves up or down when the rules change, and by which rule."""

from screen.checking.movement import Cause, Move, Person, moves
from screen.model.answer import Answers
from screen.model.level import Level
from screen.model.rule import Rule
from screen.model.rulebook import Rulebook
from tests.builders import answers, question, rule, rulebook

QUESTIONS = [question("fever"), question("numb")]


def book(*rules: Rule) -> Rulebook:
    """A rulebook of two questions."""
    return rulebook(QUESTIONS, rules, classes=())


def moved(old: Rulebook, new: Rulebook, given: Answers) -> Move | None:
    """The move of one person, if any."""
    found = moves(old, new, [Person("anna", given, given)])
    return found[0] if found else None


def told(move: Move | None) -> tuple[str, str, bool, tuple[Cause, ...]] | None:
    """The move in words: from, to, whether it is lower, and its causes."""
    return (str(move.before), str(move.after), move.is_lower, move.causes) if move else None


ILL = answers(fever="yes", numb="no")


def test_same_rules_move_nobody() -> None:
    """Nobody moves while the rules stay."""
    assert moved(book(rule("a", "fever")), book(rule("a", "fever")), ILL) is None


def test_lower_level_is_a_move_down() -> None:
    """A rule whose level was lowered is the cause of the move down."""
    move = moved(book(rule("a", "fever", "urgent")), book(rule("a", "fever", "inform")), ILL)

    assert ("urgent", "inform", True, (Cause("a", Level.URGENT, Level.INFORM),)) == told(move)


def test_new_rule_is_a_move_up() -> None:
    """A rule that is new and counts is the cause of the move up; what both count is none."""
    move = moved(book(rule("b", "fever", "inform")), book(rule("a", "fever"), rule("b", "fever", "inform")), ILL)

    assert ("inform", "consult", False, (Cause("a", None, Level.CONSULT),)) == told(move)


def test_milder_rule_that_changed_is_no_cause() -> None:
    """A change below both levels did not move anybody."""
    old = book(rule("a", "fever", "urgent"), rule("b", "fever", "inform"))
    new = book(rule("a", "fever", "consult"))

    assert ("urgent", "consult", True, (Cause("a", Level.URGENT, Level.CONSULT),)) == told(moved(old, new, ILL))


def test_losing_not_today_is_a_move_down() -> None:
    """Whoever was not for today and is now has moved down, though the level stays."""
    old, new = book(rule("a", "fever", "inform", postpone=True)), book(rule("a", "fever", "inform"))

    assert ("inform, not today", "inform", True, ()) == told(moved(old, new, ILL))


def test_becoming_complete_is_a_move_down() -> None:
    """Where a script was held back by an open question and no longer is, somebody has moved down."""
    old, new = book(rule("a", "numb", "inform"), rule("b", "fever", "inform")), book(rule("b", "fever", "inform"))

    assert ("inform, incomplete", "inform", True, (Cause("a", Level.NO_FLAGS, None),)) == told(
        moved(old, new, answers(fever="yes"))
    )


def test_not_sure_is_counted() -> None:
    """A rule held open by a not sure counts at the level it names for that."""
    old, new = book(rule("a", "fever", "urgent")), book(rule("a", "fever", "urgent", if_unsure="none"))
    move = moved(old, new, answers(fever="unsure", numb="no"))

    assert ("consult", "no-flags", True, (Cause("a", Level.CONSULT, Level.NO_FLAGS),)) == told(move)


def test_moves_down_come_first() -> None:
    """Moves down are told before moves up, each in the order of the people."""
    old, new = book(rule("a", "fever"), rule("b", "numb", "inform")), book(rule("b", "numb"))
    up, down = answers(numb="yes", fever="no"), answers(fever="yes", numb="no")

    found = moves(old, new, [Person("up", up, up), Person("down", down, down)])

    assert ["down", "up"] == [each.person for each in found]
