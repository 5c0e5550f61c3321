"""The shortest example that shows something."""

from screen.checking.missing_case import people_of, write_case, write_undecided
from screen.logic.block import Block
from screen.logic.conditions import parse
from screen.model.rule import Case
from tests.builders import number, question, way_down
from tests.checking.small import APPLIES, UNDECIDED, author

ASKED = [*(question(id) for id in "abc"), number("age"), question("d", asked_when="c"), way_down("known", "d")]
MADE = author(ASKED)


def _written(when: str, draft: Case, number: tuple[str, int] | None = None) -> Case | None:
    condition = parse(when)
    kinds = people_of(MADE.rulebook, [condition])

    def shows(block: Block) -> bool:
        return bool(block.truth(condition).surely)

    return write_case(MADE, kinds, kinds.block.truth(condition).surely, draft, shows, number)


def test_only_the_answers_that_are_needed_are_given() -> None:
    """Of `a or b` one is enough."""
    assert Case("n", {"b": "yes"}, APPLIES) == _written("a or b", Case("n", {}, APPLIES))


def test_a_question_stands_with_those_that_open_it() -> None:
    """The gate of a follow-up is answered before it, and what hangs on nothing is left out."""
    written = _written("d and not known", Case("n", {}, APPLIES))

    assert written is not None
    assert {"c": "yes", "d": "yes"} == written.given


def test_a_number_that_is_asked_for_stays() -> None:
    """The answer wanted is given though another one, or none, would do."""
    written = _written("age >= 40 or a", Case("n", {}, APPLIES), ("age", 30))

    assert written is not None
    assert 30 == written.given["age"]


def test_nobody_means_no_case() -> None:
    """Without people there is nothing to write."""
    condition = parse("a")
    kinds = people_of(MADE.rulebook, [condition])

    assert write_case(MADE, kinds, 0, Case("n", {}, APPLIES), lambda _: True) is None


def test_one_answer_is_not_sure() -> None:
    """One "not sure" leaves it open, and a follow-up that is then perhaps not asked is left out."""
    condition = parse("d and not known")
    kinds = people_of(MADE.rulebook, [condition])

    written = write_undecided(MADE, kinds, kinds.block.truth(condition).surely, condition, Case("n", {}, UNDECIDED))

    assert written is not None
    assert {"c": "yes", "d": "unsure"} == written.given
