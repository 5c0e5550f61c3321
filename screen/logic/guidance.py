"""What a person's answers change for the needles: in each region that is relevant, and everywhere."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from screen.logic.block import Block
from screen.model.answer import Answer, Answers, Chosen
from screen.model.region import Change, Region, RegionChange, RegionStatus, Side, Technique
from screen.model.rule import Rule
from screen.model.rulebook import PAIN, Rulebook
from screen.model.screening import AppliedChange, Caution, RegionAdvice, TechniqueAdvice
from screen.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Counting:
    """A rule whose cautions count, surely or only until a "not sure" is settled; `answered` by a clinician or not."""

    rule: Rule
    until_settled: bool
    answered: bool = False


def cautions(rulebook: Rulebook, counting: Sequence[Counting]) -> tuple[Caution, ...]:
    """The changes of technique that all counting rules ask for, in the order of the rulebook."""
    found: dict[str, list[Counting]] = {}
    for each in counting:
        for modifier in each.rule.modify:
            found.setdefault(modifier, []).append(each)
    return tuple(
        Caution(id, tuple(each.rule.id for each in found[id]), all(each.until_settled for each in found[id]))
        for id in rulebook.modifiers
        if id in found
    )


def techniques(rulebook: Rulebook, changes: Sequence[Caution]) -> tuple[TechniqueAdvice, ...]:
    """Every way to treat, with the changes of technique that concern it."""
    return tuple(_technique(rulebook, each, changes) for each in Technique)


def _technique(rulebook: Rulebook, technique: Technique, changes: Sequence[Caution]) -> TechniqueAdvice:
    own = tuple(each for each in changes if rulebook.modifiers[each.modifier].technique is technique)
    status = RegionStatus.WITH_CHANGES if own else RegionStatus.USUAL_CARE
    if any(rulebook.modifiers[each.modifier].leave_out for each in own):
        status = RegionStatus.LEAVE_OUT
    return TechniqueAdvice(technique, status, own)


def regions_for(pains: Collection[str], regions: Mapping[str, Region]) -> Iterator[tuple[Region, bool, str]]:
    """The regions relevant to these pains, whether each is only an extension, and what supports the link."""
    for region in regions.values():
        serving = [serves for serves in region.serves if serves.pain in pains]
        if serving:
            best = next((serves for serves in serving if not serves.extension), serving[0])
            yield region, best.extension, best.support


def sides_of(rulebook: Rulebook, answers: Answers, rules: Iterable[Rule]) -> Iterator[str]:
    """The questions that say which side is affected, for what these rules change where it hurts this person."""
    pain = answers.given.get(PAIN)
    pains = None if pain is None else _chosen(pain)
    for rule in rules:
        for id, asked in rule.regions.items():
            if asked.side and (pains is None or any(serves.pain in pains for serves in rulebook.regions[id].serves)):
                yield asked.side.question


def advice(block: Block, answers: Answers, counting: Sequence[Counting]) -> tuple[RegionAdvice, ...]:
    """Every region that is relevant to the pain, with the changes of all counting rules added up."""
    return tuple(
        _advice(region, extension, support, _changes(region, block, answers, counting))
        for region, extension, support in regions_for(_chosen(answers.given.get(PAIN)), block.rulebook.regions)
    )


def _chosen(pain: Answer | None) -> frozenset[str]:
    return pain.sure | pain.unsure if isinstance(pain, Chosen) else frozenset()


def _advice(region: Region, extension: bool, support: str, changes: tuple[AppliedChange, ...]) -> RegionAdvice:
    strictest = changes[0].change if changes else None
    if strictest is Change.CLINICIAN_OK and changes[0].answered:
        return RegionAdvice(region, RegionStatus.WITH_CHANGES, extension, support, changes)
    match strictest:
        case Change.AVOID_REGION:
            status = RegionStatus.LEAVE_OUT
        case Change.CLINICIAN_OK:
            status = RegionStatus.ASK_FIRST
        case None:
            status = RegionStatus.USUAL_CARE
        case _:
            status = RegionStatus.WITH_CHANGES
    return RegionAdvice(region, status, extension, support, changes)


def _changes(region: Region, block: Block, answers: Answers, counting: Sequence[Counting]) -> tuple[AppliedChange, ...]:
    found: dict[tuple[Change, str | None], list[tuple[Counting, RegionChange]]] = {}
    for each in counting:
        asked = each.rule.regions.get(region.id)
        if asked is None:
            continue
        for change, free_side in _on_this_side(asked, block, answers):
            found.setdefault((change, free_side), []).append((each, asked))
    free_sides = [key for key in found if key[0] is Change.OTHER_SIDE_ONLY]
    if len(free_sides) > 1:
        # One rule leaves only the left side free and another only the right: no side is left.
        found.setdefault((Change.AVOID_REGION, None), []).extend(pair for key in free_sides for pair in found.pop(key))
    return tuple(
        AppliedChange(
            change,
            tuple(dict.fromkeys(asked.note for _, asked in found[change, side] if asked.note)),
            tuple(each.rule.id for each, _ in found[change, side]),
            side,
            all(each.until_settled for each, _ in found[change, side]),
            all(each.answered for each, _ in found[change, side]),
        )
        for change, side in sorted(found, key=lambda key: (-key[0], key[1] or ""))
    )


def _on_this_side(asked: RegionChange, block: Block, answers: Answers) -> Iterator[tuple[Change, str | None]]:
    """The change as the answer about the side leaves it; nothing when the trouble is surely in another limb."""
    if asked.side is None:
        yield asked.change, None
        return
    question = block.rulebook.questions[asked.side.question]
    answer = answers.given.get(question.id) if block.reachable(question) else None
    left, right = affected(asked.side, answer)
    if left and right:
        yield Change.AVOID_REGION, None
    elif left or right:
        yield asked.change, "right" if left else "left"


def affected(side: Side, answer: Answer | None) -> tuple[bool, bool]:
    """Whether the left and the right may be affected; whatever is not surely free counts as affected."""
    if not isinstance(answer, Chosen):
        return True, True
    if answer.unsure.intersection(side.left + side.right):
        return True, True
    return bool(answer.sure.intersection(side.left)), bool(answer.sure.intersection(side.right))
