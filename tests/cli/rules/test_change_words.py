"""What fields say, in words."""

from typing import Any

import pytest

from screen.cli.rules.change_words import in_words
from screen.logic.conditions import parse
from screen.model.level import Level, Strength
from screen.model.question import Value
from screen.model.region import Change, Point, RegionCaution, RegionChange, Serves, Side
from screen.model.rule import Case, Citation, Expectation


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "none"),
        (True, "yes"),
        ("A text.\n", "A text."),
        (65, "65"),
        (Level.CONSULT, "consult"),
        (Strength.CASE_REPORT, "case-report"),
        (parse("fever and (age >= 65 or numb)"), "fever and (age >= 65 or numb)"),
        (("fine-needle",), ["fine-needle"]),
        ((Citation("who", at="page 7", says="So."),), ["who supports, page 7: So."]),
        ((Value("left", "Left", settles=True),), ["left: Left (a way down)"]),
        ((Serves("neck", "Strong.", extension=True),), ["neck: Strong. (an extension)"]),
        (
            (Point("BL40", "Weizhong", "behind the knee", "An artery."),),
            ["BL40 Weizhong: behind the knee Note: An artery."],
        ),
        ((RegionCaution("Mind it.", ("who",)),), ["Mind it. [who]"]),
        ((Case("hot", {}, Expectation.APPLIES),), ["hot (applies)"]),
        (
            {"legs": RegionChange(Change.OTHER_SIDE_ONLY, "Swollen.", Side("limb"))},
            ["legs: other-side-only (the side as answered in limb): Swollen."],
        ),
    ],
)
def test_every_field_has_words(value: Any, words: str | list[str]) -> None:
    """Each kind of value reads as people would write it."""
    assert words == in_words(value)
