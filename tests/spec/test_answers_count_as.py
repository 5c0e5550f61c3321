"""What the parts of a question count as in a condition, for every kind of answer."""

import pytest

from screen.logic.block import Block
from screen.logic.conditions import parse
from screen.logic.truth import Truth
from screen.model.question import Question
from tests.builders import answers, choice, choices, number, one, question, rulebook, way_down

YES, UNKNOWN, NO = Truth(1, 1), Truth(0, 1), Truth(0, 0)
RISK = question("fever")
PRIVATE = question("fever", private=True)
WAY_DOWN = way_down("checked")
BEGAN = choice("began", "fall", "slowly")
HISTORY = choice("history", "recent", "steady-checked!")
HEART = choices("heart", "pacemaker", "valve")
AGE = number("age")


@pytest.mark.parametrize(
    ("asked", "given", "condition", "counts_as"),
    [
        # A yes-no question about a risk.
        (RISK, "yes", "fever", YES),
        (RISK, "no", "fever", NO),
        (RISK, "unsure", "fever", UNKNOWN),
        (RISK, None, "fever", UNKNOWN),
        (PRIVATE, "declined", "fever", UNKNOWN),
        # A way down counts only once it was surely given, so its opposite is never unknown.
        (WAY_DOWN, "yes", "not checked", NO),
        (WAY_DOWN, "no", "not checked", YES),
        (WAY_DOWN, "unsure", "not checked", YES),
        (WAY_DOWN, None, "not checked", YES),
        (HISTORY, one("steady-checked"), "not steady_checked in history", NO),
        (HISTORY, one("recent"), "not steady_checked in history", YES),
        (HISTORY, "unsure", "not steady_checked in history", YES),
        (HISTORY, None, "not steady_checked in history", YES),
        # A single choice.
        (BEGAN, one("fall"), "fall in began", YES),
        (BEGAN, one("fall"), "slowly in began", NO),
        (BEGAN, "unsure", "fall in began", UNKNOWN),
        (BEGAN, None, "fall in began", UNKNOWN),
        # A list to choose several from.
        (HEART, ["pacemaker"], "pacemaker in heart", YES),
        (HEART, ["pacemaker"], "valve in heart", NO),
        (HEART, ["pacemaker", "valve?"], "pacemaker in heart", YES),
        (HEART, ["pacemaker", "valve?"], "valve in heart", UNKNOWN),
        (HEART, ["valve?"], "pacemaker in heart", NO),
        (HEART, "none", "pacemaker in heart", NO),
        (HEART, "unsure", "pacemaker in heart", UNKNOWN),
        (HEART, None, "pacemaker in heart", UNKNOWN),
        # A number.
        (AGE, 65, "age >= 65", YES),
        (AGE, 64, "age >= 65", NO),
        (AGE, 65, "age > 65", NO),
        (AGE, 66, "age > 65", YES),
        (AGE, 65, "age <= 65", YES),
        (AGE, 66, "age <= 65", NO),
        (AGE, 65, "age < 65", NO),
        (AGE, 64, "age < 65", YES),
        (AGE, 0, "age < 65", YES),
        (AGE, "unsure", "age >= 65", UNKNOWN),
        (AGE, None, "age >= 65", UNKNOWN),
    ],
)
def test_parts(asked: Question, given: object, condition: str, counts_as: Truth) -> None:
    """An answer makes a part true, false or unknown."""
    block = Block.of(rulebook([asked]), [answers(**{asked.id: given})])

    assert counts_as == block.truth(parse(condition))
