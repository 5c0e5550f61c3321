"""The smallest ways in which every region waits."""

from dataclasses import replace

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from screen.logic.claims import breaking, has_only_waiting_regions
from screen.logic.possible_answers import PossibleAnswers
from screen.logic.proving import prove
from screen.model.answer import Answers
from screen.model.invariant import EveryRegionWaits
from screen.model.level import Level
from screen.model.region import RegionChange
from screen.model.rulebook import Rulebook
from tests.builders import choice, choices, other_side, question, region, rule, rulebook
from tests.every_person import count, everybody, lexicon, questions_that_matter
from tests.strategies import rulebooks

MOST = 1000
"""So many people are looked at one by one; larger rulebooks are drawn again."""
OFTEN_TOO_LARGE = [HealthCheck.filter_too_much, HealthCheck.too_slow]
LEVELS = [level for level in Level if level]


@st.composite
def books_with_regions(draw: st.DrawFn) -> Rulebook:
    """A rulebook whose rules let regions wait in every way, on both sides or on one."""
    book = draw(rulebooks())
    regions = [region("hands", "back"), region("head", "neck"), region("feet", "neck", "back")]
    one_side = [other_side("side"), other_side("side", ["left"], [])]
    changes: list[str | RegionChange] = ["shallow-only", "clinician-ok", "avoid-region", *one_side]
    if "q0" in book.questions and book.questions["q0"].values:
        changes.append(other_side("q0", [], ["x"]))
    some = st.dictionaries(st.sampled_from([each.id for each in regions]), st.sampled_from(changes), max_size=3)
    rules = {id: replace(each, regions=rule("x", "x", regions=draw(some)).regions) for id, each in book.rules.items()}
    return replace(book, rules=rules, regions={each.id: each for each in regions})


def against(book: Rulebook, claim: EveryRegionWaits) -> tuple[Answers, ...]:
    """Those for whom the proof finds that the claim does not hold."""
    return prove(PossibleAnswers(book, lexicon), claim).against


@settings(max_examples=60, suppress_health_check=OFTEN_TOO_LARGE)
@given(books_with_regions(), st.sampled_from(LEVELS))
def test_all_regions_wait_is_proved_exactly(book: Rulebook, level: Level) -> None:
    """The smallest ways for all regions to wait miss nobody, whatever the sides and however many rules it takes."""
    asked = questions_that_matter(book, regions=True)
    assume(count(book, asked) <= MOST)
    claim = EveryRegionWaits(level)

    found = against(book, claim)

    assert bool(breaking(book, claim, everybody(book, asked))) == bool(found)
    assert all(has_only_waiting_regions(book, person) for person in found)


def test_opposite_sides_of_two_rules_leave_no_side() -> None:
    """Two rules that need both sides and count alone are found together."""
    asked = [
        choices("pain", "back"),
        question("a"),
        question("b"),
        choice("side", "left", "right", "both"),
        choices("limb", "left-arm", "right-arm"),
    ]
    rules = [
        rule("r", "a", "inform", regions={"hands": other_side("side")}),
        rule("s", "b", "inform", regions={"hands": other_side("limb", ["left-arm"], ["right-arm"])}),
        rule("never-asked", "a and both in side", "consult"),
    ]
    book = rulebook(asked, rules, regions=[region("hands", "back")])

    assert against(book, EveryRegionWaits(Level.CONSULT))


def test_a_rule_for_those_without_a_region_proves_it() -> None:
    """A combination rule at the level closes what two milder rules open together."""
    asked = [choices("pain", "neck", "back"), question("a"), question("b")]
    rules = [
        rule("r", "a", "inform", regions={"head": "avoid-region"}),
        rule("s", "b and back in pain", "inform", regions={"hands": "clinician-ok"}),
    ]
    book = rulebook(asked, rules, regions=[region("head", "neck", "back"), region("hands", "back", "neck")])
    closed = replace(book, rules={**book.rules, "t": rule("t", "a and b", "consult")})

    (person, *_) = against(book, EveryRegionWaits(Level.CONSULT))

    assert has_only_waiting_regions(book, person)
    assert () == against(closed, EveryRegionWaits(Level.CONSULT))
