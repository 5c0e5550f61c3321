"""Which regions are shown, and what a person's answers change there."""

import pytest

from screen.logic.screening import screen
from screen.model.region import Change, RegionStatus
from screen.model.screening import Screening
from tests.builders import answers, choice, choices, one, other_side, question, region, rule, rulebook

PAIN = choices("pain", "neck", "upper-back", "lower-back", "other")
LIMB = choices("limb", "left-arm", "right-arm", "left-leg")
QUESTIONS = [PAIN, *(question(id) for id in "abcd"), choice("side", "left", "right", "both"), LIMB]


def advised(*rules: object, **given: object) -> Screening:
    """The screening of somebody with pain in the lower back and upper back."""
    book = rulebook(
        QUESTIONS,
        rules,  # type: ignore[arg-type]
        regions=[region("hands", "lower-back", "upper-back"), region("head", "upper-back"), region("neck", "neck")],
        modifiers=["fine-needle", "gentle-first"],
    )
    return screen(book, answers(**{"pain": ["upper-back", "lower-back"], **given}))


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        (["avoid-region", "clinician-ok", "shallow-only"], RegionStatus.LEAVE_OUT),
        (["clinician-ok", "other-side-only", "avoid-spot"], RegionStatus.ASK_FIRST),
        (["avoid-spot", "shallow-only"], RegionStatus.WITH_CHANGES),
        (["shallow-only"], RegionStatus.WITH_CHANGES),
        ([], RegionStatus.USUAL_CARE),
    ],
)
def test_the_strictest_change_makes_the_status(changes: list[str], status: RegionStatus) -> None:
    """Changes of all counting rules add up, strictest first."""
    rules = [
        rule(f"r{number}", "a", "inform", regions={"hands": other_side("side") if "side" in change else change})
        for number, change in enumerate(changes)
    ]

    hands = advised(*rules, a="yes", side=one("left")).regions[0]

    assert status == hands.status
    assert changes == [applied.change.id for applied in hands.changes]


def test_regions_are_those_of_all_pains_chosen_each_once() -> None:
    """A region that serves two pains is shown once, in the order of the file."""
    assert [advice.region.id for advice in advised().regions] == ["hands", "head"]


@pytest.mark.parametrize("pain", ["none", ["other"], None, "unsure"])
def test_no_pain_that_regions_serve_shows_none(pain: object) -> None:
    """Elsewhere, nowhere or unknown: no regions."""
    assert () == advised(pain=pain).regions


@pytest.mark.parametrize(
    ("side", "change", "free_side"),
    [
        (one("left"), Change.OTHER_SIDE_ONLY, "right"),
        (one("right"), Change.OTHER_SIDE_ONLY, "left"),
        (one("both"), Change.AVOID_REGION, None),
        ("unsure", Change.AVOID_REGION, None),
        (None, Change.AVOID_REGION, None),
    ],
)
def test_other_side_only(side: object, change: Change | None, free_side: str | None) -> None:
    """The free side is named; while the side is not sure the whole region is left out."""
    asks = rule("r", "a", "inform", regions={"hands": other_side("side")})

    changes = advised(asks, a="yes", side=side).regions[0].changes

    assert [(change, free_side)] == [(each.change, each.free_side) for each in changes]


@pytest.mark.parametrize(
    ("limbs", "change", "free_side"),
    [
        (["left-arm"], Change.OTHER_SIDE_ONLY, "right"),
        (["left-arm", "right-arm"], Change.AVOID_REGION, None),
        (["left-arm?"], Change.AVOID_REGION, None),
        (["left-leg"], None, None),
        (["left-leg", "right-arm?"], Change.AVOID_REGION, None),
        ("unsure", Change.AVOID_REGION, None),
        (None, Change.AVOID_REGION, None),
    ],
)
def test_other_side_only_in_a_list_of_limbs(limbs: object, change: Change | None, free_side: str | None) -> None:
    """A list of limbs changes a region only when one of its own limbs is named or may be."""
    asks = rule("r", "a", "inform", regions={"hands": other_side("limb", ["left-arm"], ["right-arm"])})

    changes = advised(asks, a="yes", limb=limbs).regions[0].changes

    assert [(change, free_side)] * (change is not None) == [(each.change, each.free_side) for each in changes]


def test_two_rules_that_leave_opposite_sides_leave_none() -> None:
    """Left only and right only together: leave the region out."""
    rules = [
        rule("r", "a", "inform", regions={"hands": other_side("side")}),
        rule("s", "a", "inform", regions={"hands": other_side("limb", ["left-arm"], ["right-arm"])}),
    ]

    (applied,) = advised(*rules, a="yes", side=one("left"), limb=["right-arm"]).regions[0].changes

    assert (applied.change, applied.rules) == (Change.AVOID_REGION, ("r", "s"))


def test_cautions_of_not_sure_rules_are_marked() -> None:
    """What only a "not sure" asks for holds until it is settled; one sure rule makes it hold anyway."""
    rules = [
        rule("r", "a", "inform", modify=["fine-needle", "gentle-first"], regions={"hands": "shallow-only"}),
        rule("s", "b", "inform", modify=["gentle-first"]),
    ]

    result = advised(*rules, a="unsure", b="yes")

    assert [(each.modifier, each.until_settled) for each in result.cautions] == [
        ("fine-needle", True),
        ("gentle-first", False),
    ]
    assert [each.until_settled for each in result.regions[0].changes] == [True]


@pytest.mark.parametrize(
    ("level", "withheld"), [("emergency", True), ("urgent", True), ("consult", False), ("inform", False)]
)
def test_regions_are_withheld_at_emergency_and_urgent(level: str, withheld: bool) -> None:
    """Nothing about needles competes with the one thing to do today."""
    result = advised(rule("r", "a", level, modify=["fine-needle"]), a="yes")

    assert withheld == result.withheld
    assert (result.regions == () and result.cautions == ()) == withheld
