"""The smallest ways in which every region relevant to a pain waits: it is left out, or somebody is asked first.

More answers make more regions wait, but may also raise the level. So for each set of pains the rules are found that
together make all its regions wait, then the smallest ways in which these rules count while each of them alone stays
below a level. Whoever has only waiting regions below that level meets one of these ways, and the mildest person who
meets it has only waiting regions too and is shown no graver level.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from screen.logic.guidance import affected, regions_for
from screen.logic.mildest_people import Group, mildest_people, needs_by_question, refuse_beyond
from screen.logic.possible_answers import PossibleAnswers, Weights, mildest_of
from screen.logic.side_by_side import Row, SideBySide
from screen.logic.smallest_ways import Key, Way, Weight, all_of, needs_of, smallest_ways
from screen.model.answer import Answer, Chosen, Plain
from screen.model.condition import Has
from screen.model.level import Level
from screen.model.question import Kind, Question, as_word
from screen.model.region import Change, Region, Side
from screen.model.rule import Rule
from screen.model.rulebook import PAIN

Rules = frozenset[str]


@dataclass(frozen=True, slots=True)
class _Waits:
    """Rules that make one region wait when all of them count; `surely`, whatever else is answered about sides."""

    rules: Rules
    surely: bool


def people_whose_regions_may_wait(possible: PossibleAnswers, below: Level) -> list[Group]:
    """The mildest people for all these ways; raises TooManyPeople or TooManyWays."""
    rulebook = possible.rulebook
    pain = rulebook.questions.get(PAIN)
    found: dict[tuple[str, ...], dict[Row, None]] = {}
    # A way may need another pain, and with it come more regions that have to wait.
    waiting = [frozenset({value.id}) for value in pain.values] if pain else []
    for pains in waiting:
        assert pain is not None
        regions = [region for region, _, _ in regions_for(pains, rulebook.regions)]
        for rules in _covers(possible, regions, below) if regions else ():
            for way in _ways(possible, rules, below):
                more = pains | _pains_in(pain, way)
                if more != pains:
                    waiting += [more] if more not in waiting else []
                    continue
                for group in _people(possible, pain, pains, rules, way):
                    rows = found.setdefault(group.undivided, {})
                    rows.update(dict.fromkeys(group.people.rows))
                    refuse_beyond(len(rows))
    return [Group(SideBySide(rulebook, rows), undivided) for undivided, rows in found.items()]


def _pains_in(pain: Question, way: Way) -> frozenset[str]:
    needed = {key.value for key in needs_of(way) if isinstance(key, Has) and key.question == PAIN}
    return frozenset(value.id for value in pain.values if value.word in needed)


def _covers(possible: PossibleAnswers, regions: Sequence[Region], below: Level) -> list[Rules]:
    """The sets of rules that together make each of these regions wait; a set is left out if a smaller one does."""
    covers = [Rules()]
    options = [list(_options(possible, region, below)) for region in regions]
    for of_region in options:
        grown: dict[Rules, None] = {}
        for cover in covers:
            if _waits_surely(of_region, cover):
                grown[cover] = None
            else:
                grown.update((cover | option.rules, None) for option in of_region)
        refuse_beyond(len(grown))
        covers = list(grown)
    enough = [cover for cover in covers if all(_waits_surely(of_region, cover) for of_region in options)]
    return [cover for cover in covers if not any(other < cover for other in enough)]


def _waits_surely(options: Sequence[_Waits], rules: Rules) -> bool:
    return any(option.surely and option.rules <= rules for option in options)


def _options(possible: PossibleAnswers, region: Region, below: Level) -> Iterator[_Waits]:
    on_one_side: list[str] = []
    for rule in possible.rulebook.rules.values():
        asked = rule.regions.get(region.id)
        if asked is None or _counts_from(rule, below) is None:
            continue
        if asked.side is not None and possible.tells_apart(asked.side.question):
            on_one_side.append(rule.id)
        elif asked.side is not None or asked.change >= Change.CLINICIAN_OK:
            # A side that no condition speaks of is affected on both sides while it was never asked.
            yield _Waits(Rules({rule.id}), surely=True)
    # One rule with both sides affected, or two of which one leaves only the left side and one only the right.
    yield from (_Waits(Rules({id}), surely=False) for id in on_one_side)
    yield from (_Waits(Rules(pair), surely=False) for pair in combinations(on_one_side, 2))


def _counts_from(rule: Rule, below: Level) -> Weight | None:
    """How much a rule's answers must weigh for its cautions to count while it stays below the level; None: never."""
    if rule.if_unsure is not None and rule.if_unsure < below:
        return Weight.NOT_SURE
    return Weight.YES if rule.level < below else None


def _ways(possible: PossibleAnswers, rules: Rules, below: Level) -> list[Way]:
    several = []
    for id in sorted(rules):
        rule = possible.rulebook.rules[id]
        weight = _counts_from(rule, below)
        assert weight is not None  # only rules that can count are in a cover
        several.append(smallest_ways(possible.rulebook, rule.when, weight))
    return all_of(several)


def _people(possible: PossibleAnswers, pain: Question, pains: frozenset[str], rules: Rules, way: Way) -> list[Group]:
    """The mildest people with just these pains; a pain that no rule needs for sure is enough as not sure."""
    needs = needs_of(way)
    sure = frozenset(id for id in pains if needs.get(Has(as_word(id), PAIN)) is Weight.YES)
    fixed: dict[str, Sequence[Answer | None]] = {PAIN: [_pains(pain, pains, sure)]}
    sides = dict.fromkeys(
        asked.side for id in sorted(rules) for asked in possible.rulebook.rules[id].regions.values() if asked.side
    )
    for id in dict.fromkeys(side.question for side in sides):
        question = possible.rulebook.questions[id]
        asked = needs_by_question(possible, needs).get(id, {})
        fixed[id] = _side_answers(possible, question, [side for side in sides if side.question == id], asked)
    return mildest_people(possible, [way], fixed=fixed)


def _pains(pain: Question, pains: frozenset[str], sure: frozenset[str]) -> Answer:
    return Chosen(pains) if pain.kind is Kind.CHOICE else Chosen(sure, pains - sure)


def _side_answers(
    possible: PossibleAnswers, question: Question, sides: Sequence[Side], needs: dict[Key, Weight]
) -> list[Answer | None]:
    """The answers about the side than which none is milder and lets at least as many regions wait."""
    answers: list[Answer | None] = [None, Plain.UNSURE]
    if question.kind is Kind.CHOICE:
        answers += [Chosen(frozenset({value.id})) for value in question.values]
    else:
        marks = product(*[[(value.id, mark) for mark in ("", "?", "yes")] for value in question.values])
        answers += [
            Chosen(
                frozenset(id for id, mark in row if mark == "yes"),
                frozenset(id for id, mark in row if mark == "?"),
            )
            for row in marks
        ]
    weighed: list[tuple[Weights, Answer | None]] = []
    for weights, answer in possible.weighing_enough(question, answers, needs):
        free = (flag for side in sides for flag in _free(side, answer))
        weighed.append(((*weights, *(Weight.YES if each else Weight.NO for each in free)), answer))
    return mildest_of(weighed)


def _free(side: Side, answer: Answer | None) -> tuple[bool, bool]:
    """Whether the left and the right are surely free; what is free makes fewer regions wait."""
    left, right = affected(side, answer)
    return not left, not right
