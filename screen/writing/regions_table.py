"""Where needles may go for the pain, what changes there for this person, and what changes in technique."""

from collections.abc import Mapping

from screen.model.answer import Chosen
from screen.model.level import Level
from screen.model.region import Change, RegionStatus
from screen.model.rulebook import PAIN, Rulebook, Statement
from screen.model.screening import AppliedChange, RegionAdvice, Screening
from screen.writing.outcome import numbers
from screen.writing.page import Block, Gap, Heading, Line, Row, Table
from screen.writing.words import AGREED, CHANGES, EXTENSION_MARK, EXTENSION_NOTE, STATUSES, TECHNIQUES, UNTIL_SETTLED


def regions(rulebook: Rulebook, screening: Screening) -> list[Block]:
    """The regions in one table, or the sentence that says why there is none."""
    if screening.withheld:
        return [Gap(), Line(rulebook.statements[Statement.REGIONS_WITHHELD], indent=0)]
    if not screening.regions:
        return [Gap(), Line(rulebook.statements[Statement.NO_REGIONS], indent=0)]
    blocks: list[Block] = [Heading(_heading(rulebook, screening))]
    waits = any(each.status is RegionStatus.ASK_FIRST for each in screening.regions)
    if waits and screening.level is Level.INFORM:
        blocks.append(Line(rulebook.statements[Statement.SOME_REGIONS_WAIT]))
    if any(each.changes for each in screening.regions):
        blocks += [Gap(), _table(screening)]
    else:
        names = "; ".join(_name(each) for each in screening.regions)
        blocks.append(Line(f"{STATUSES[RegionStatus.USUAL_CARE].capitalize()} in all of these: {names}."))
    blocks.append(Gap())
    if any(each.extension for each in screening.regions):
        blocks.append(Line(EXTENSION_NOTE))
    commands = " or ".join(f"acuscreen regions {pain}" for pain in _pains(rulebook, screening))
    unasked = any(each.region.not_asked for each in screening.regions)
    what = "what holds for everybody, and what was not asked" if unasked else "and what holds for everybody"
    return [*blocks, Line(f"What lies under the skin there, {what}: {commands}")]


def techniques(rulebook: Rulebook, screening: Screening) -> list[Block]:
    """What the acupuncturist changes wherever needles are placed, for each way to treat."""
    if screening.withheld or not screening.cautions:
        return []
    numbered = numbers(screening)
    rows = tuple(
        Row(
            TECHNIQUES[each.technique],
            STATUSES[each.status],
            tuple(
                _with_notes(rulebook.modifiers[caution.modifier].says, caution.rules, caution.until_settled, numbered)
                for caution in each.cautions
            ),
        )
        for each in screening.techniques
    )
    return [Heading("For the acupuncturist, wherever needles go"), Gap(), Table(("Technique", "Use", "What"), rows)]


def _pains(rulebook: Rulebook, screening: Screening) -> list[str]:
    """The places of pain that have regions, in the order of their question."""
    pain = screening.answers.given.get(PAIN)
    named = pain.sure | pain.unsure if isinstance(pain, Chosen) else frozenset()
    served = {serves.pain for each in screening.regions for serves in each.region.serves}
    return [value.id for value in rulebook.questions[PAIN].values if value.id in named & served]


def _heading(rulebook: Rulebook, screening: Screening) -> str:
    if screening.level is Level.CONSULT:
        return rulebook.statements[Statement.REGIONS_AFTER_REPLY]
    return "Regions for your pain" if screening.complete else "Regions for your pain, by the answers so far"


def _table(screening: Screening) -> Table:
    numbered = numbers(screening)
    return Table(
        ("Region", "Needles", "What changes, and the reason"), tuple(_row(each, numbered) for each in screening.regions)
    )


def _row(advice: RegionAdvice, numbered: Mapping[str, int]) -> Row:
    return Row(_name(advice), STATUSES[advice.status], tuple(_change(each, numbered) for each in advice.changes))


def _name(advice: RegionAdvice) -> str:
    return f"{advice.region.label} {EXTENSION_MARK}" if advice.extension else advice.region.label


def _change(change: AppliedChange, numbered: Mapping[str, int]) -> str:
    says = CHANGES[change.change].format(side=change.free_side)
    if change.change is Change.CLINICIAN_OK and change.answered:
        says = AGREED
    return _with_notes(" ".join((f"{says}.", *_different(change.notes))), change.rules, change.until_settled, numbered)


def _different(notes: tuple[str, ...]) -> list[str]:
    """The notes without those that another one says in full."""
    return [note for note in notes if not any(note.rstrip(".") in other for other in notes if other != note)]


def _with_notes(says: str, rules: tuple[str, ...], until_settled: bool, numbered: Mapping[str, int]) -> str:
    because = sorted(numbered[rule] for rule in rules if rule in numbered)
    notes = [f"reason {', '.join(map(str, because))}"] if because else []
    if until_settled:
        notes.append(UNTIL_SETTLED)
    return f"{says} ({'; '.join(notes)})" if notes else says
