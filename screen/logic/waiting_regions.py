"""The smallest ways in which every region relevant to a pain waits: it is left out, or somebody is asked first.

More answers make more regions wait, but may also raise the level. So for each place of pain the rules are found that
together make all its regions wait, then the smallest ways in which these rules count while each of them alone stays
below a level. Whoever has only waiting regions below that level meets one of these ways, and the mildest person who
meets it has only waiting regions too and is shown no graver level.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations, product

from screen.logic.guidance import affected, regions_for
from screen.logic.mildest_people import Group, mildest_people, needs_by_question, refuse_beyond
from screen.logic.possible_answers import PossibleAnswers, mildest_of
from screen.logic.side_by_side import Row, SideBySide
from screen.logic.smallest_ways import Key, Way, Weight, all_of, needs_of, smallest_ways
from screen.model.answer import Answer, Chosen, Plain
from screen.model.condition import Has
from screen.model.level import Level
from screen.model.question import Kind, Question, as_word
from screen.model.region import Change, Region, Side
from screen.model.rule import Rule
from screen.model.rulebook import PAIN


@dataclass(frozen=True, slots=True)
class _Affected:
    """The left side, or else the right, has to be affected, as far as anybody surely said."""

    side: Side
    left: bool


Cover = frozenset[str | _Affected]
"""Rules that have to count, and sides that have to be affected, for certain regions to wait."""


def people_whose_regions_may_wait(possible: PossibleAnswers, below: Level) -> Iterator[Group]:
    """The mildest people for all these ways, in groups; raises TooManyPeople or TooManyWays."""
    rulebook = possible.rulebook
    pain = rulebook.questions.get(PAIN)
    # A way may need another pain, and with it come more regions that have to wait.
    waiting = [frozenset({value.id}) for value in pain.values] if pain else []
    for pains in waiting:
        assert pain is not None
        regions = [region for region, _, _ in regions_for(pains, rulebook.regions)]
        for cover in _covers(possible, regions, below) if regions else ():
            rows: dict[tuple[str, ...], list[Row]] = {}
            for way in _ways(possible, cover, below):
                more = pains | _pains_in(pain, way)
                if more != pains:
                    waiting += [more] if more not in waiting else []
                    continue
                for group in _people(possible, pain, pains, cover, way):
                    rows.setdefault(group.undivided, []).extend(group.people.rows)
            for undivided, some in rows.items():
                refuse_beyond(len(some))
                yield Group(SideBySide(rulebook, some), undivided)


def _pains_in(pain: Question, way: Way) -> frozenset[str]:
    needed = {key.value for key in needs_of(way) if isinstance(key, Has) and key.question == PAIN}
    return frozenset(value.id for value in pain.values if value.word in needed)


def _covers(possible: PossibleAnswers, regions: Sequence[Region], below: Level) -> list[Cover]:
    """The smallest covers under which each of these regions waits."""
    covers = [Cover()]
    for region in regions:
        options = list(_options(possible, region, below))
        grown: dict[Cover, None] = {}
        for cover in covers:
            if any(option <= cover for option in options):
                grown[cover] = None
            else:
                grown.update((cover | option, None) for option in options)
        refuse_beyond(len(grown))
        covers = [each for each in grown if not any(other < each for other in grown)]
    return covers


def _options(possible: PossibleAnswers, region: Region, below: Level) -> Iterator[Cover]:
    on_one_side: list[tuple[str, Side]] = []
    for rule in possible.rulebook.rules.values():
        asked = rule.regions.get(region.id)
        if asked is None or _counts_from(rule, below) is None:
            continue
        if asked.side is not None:
            on_one_side.append((rule.id, asked.side))
        elif asked.change >= Change.CLINICIAN_OK:
            yield Cover({rule.id})
    # One rule with both sides affected, or two of which one affects the left and the other the right.
    for id, side in on_one_side:
        yield Cover({id, *_have_to_be(possible, _Affected(side, left=True), _Affected(side, left=False))})
    for (id, side), (other, its_side) in permutations(on_one_side, 2):
        yield Cover({id, other, *_have_to_be(possible, _Affected(side, left=True), _Affected(its_side, left=False))})


def _have_to_be(possible: PossibleAnswers, *sides: _Affected) -> Iterator[_Affected]:
    """The sides that make a difference: one that no condition speaks of is best never asked, and then affected."""
    return (each for each in sides if possible.tells_apart(each.side.question))


def _counts_from(rule: Rule, below: Level) -> Weight | None:
    """How much a rule's answers must weigh for its cautions to count while it stays below the level; None: never."""
    if rule.if_unsure is not None and rule.if_unsure < below:
        return Weight.NOT_SURE
    return Weight.YES if rule.level < below else None


def _ways(possible: PossibleAnswers, cover: Cover, below: Level) -> list[Way]:
    several = []
    for rule in possible.rulebook.rules.values():
        weight = _counts_from(rule, below)
        if rule.id in cover and weight is not None:
            several.append(smallest_ways(possible.rulebook, rule.when, weight))
    return all_of(several)


def _people(possible: PossibleAnswers, pain: Question, pains: frozenset[str], cover: Cover, way: Way) -> list[Group]:
    """The mildest people with just these pains; a pain that no rule needs for sure is enough as not sure."""
    needs = needs_of(way)
    sure = frozenset(id for id in pains if needs.get(Has(as_word(id), PAIN)) is Weight.YES)
    fixed: dict[str, Sequence[Answer | None]] = {PAIN: [_pains(pain, pains, sure)]}
    by_question = needs_by_question(possible, needs)
    for id in _sides_of(possible, cover):
        sides = [each for each in cover if isinstance(each, _Affected) and each.side.question == id]
        fixed[id] = _side_answers(possible, possible.rulebook.questions[id], sides, by_question.get(id, {}))
    return mildest_people(possible, [way], fixed=fixed)


def _pains(pain: Question, pains: frozenset[str], sure: frozenset[str]) -> Answer:
    return Chosen(pains) if pain.kind is Kind.CHOICE else Chosen(sure, pains - sure)


def _sides_of(possible: PossibleAnswers, cover: Cover) -> list[str]:
    """The questions about a side that the rules of a cover ask for."""
    rules = [rule for id, rule in possible.rulebook.rules.items() if id in cover]
    sides = [asked.side for rule in rules for asked in rule.regions.values() if asked.side]
    return list(dict.fromkeys(side.question for side in sides))


def _side_answers(
    possible: PossibleAnswers, question: Question, sides: Sequence[_Affected], needs: dict[Key, Weight]
) -> list[Answer | None]:
    """The mildest answers with which these sides are affected."""
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
    fitting = [answer for answer in answers if all(_is_affected(each, answer) for each in sides)]
    return mildest_of(possible.weighing_enough(question, fitting, needs))


def _is_affected(wanted: _Affected, answer: Answer | None) -> bool:
    left, right = affected(wanted.side, answer)
    return left if wanted.left else right
