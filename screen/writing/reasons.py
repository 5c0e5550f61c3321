"""Why: each finding and each doubt with the answers behind it, what to do, what to ask, and the sources."""

from screen.model.level import Level
from screen.model.rule import Citation, Rule, Stance
from screen.model.rulebook import Rulebook, Statement
from screen.model.screening import Finding, Screening, Undecided
from screen.writing.outcome import Reason, if_it_is_so, reasons
from screen.writing.page import Block, Gap, Heading, Line
from screen.writing.told import concerns_medicines, told
from screen.writing.words import STRENGTHS

_INDENT = 5


def why(rulebook: Rulebook, screening: Screening) -> list[Block]:
    """The reasons in order, each with a number; at an emergency only the emergencies, and those in brief."""
    told_here = reasons(screening)
    if screening.level is Level.EMERGENCY:
        told_here = tuple(each for each in told_here if _is_emergency(each))
    if not told_here:
        return []
    blocks: list[Block] = [Heading("Why")]
    for number, reason in enumerate(told_here, start=1):
        if number > 1:
            blocks.append(Gap())
        blocks += _reason(rulebook, screening, reason, number)
    if any(concerns_medicines(rulebook, reason.rule) for reason in told_here):
        blocks += [Gap(), Line(rulebook.statements[Statement.KEEP_MEDICINES], style="bold")]
    if screening.level is Level.EMERGENCY:
        blocks += [Gap(), *_way_down(rulebook, screening)]
    return blocks


def sources(rulebook: Rulebook, screening: Screening) -> list[Block]:
    """The works that the reasons refer to by a short name."""
    cited = {each.cite for reason in reasons(screening) for each in reason.rule.sources}
    if not cited:
        return []
    works = [rulebook.sources[cite] for cite in sorted(cited)]
    return [Heading("Sources"), *(Line(f"{work.id}: {work.reference}", lead="-") for work in works)]


def _way_down(rulebook: Rulebook, screening: Screening) -> list[Block]:
    """At an emergency only a question that may settle it is still worth asking, and nobody waits for it."""
    return [
        Line(
            f"Do not wait for this, but it was not asked yet and could change the result: {rulebook.questions[id].ask}"
        )
        for id in screening.to_ask
    ]


def _is_emergency(reason: Reason) -> bool:
    return isinstance(reason, Finding) and reason.rule.level is Level.EMERGENCY


def _reason(rulebook: Rulebook, screening: Screening, reason: Reason, number: int) -> list[Block]:
    match reason:
        case Finding(rule, because):
            lead = rule.title
            answered = because
        case Undecided(rule):
            lead = f"Not sure yet: {rule.title}"
            answered = tuple(id for id in reason.settled_by if id in screening.answers.given)
    blocks: list[Block] = [Line(lead, lead=f"{number}.", style="bold")]
    if answered:
        label = "Your answer" if len(answered) == 1 else "Your answers"
        said = "; ".join(told(rulebook, rule, id, screening.answers) for id in answered)
        blocks.append(_below(f"{label}: {said}."))
    if screening.level is Level.EMERGENCY:
        return [*blocks, *_question(rule)]
    if isinstance(reason, Undecided):
        return [*blocks, *_doubt(rulebook, reason), *_question(rule), *_evidence(rule)]
    return [*blocks, _below(rule.say), *_question(rule), *_evidence(rule)]


def _doubt(rulebook: Rulebook, doubt: Undecided) -> list[Block]:
    emergency = if_it_is_so(rulebook, doubt)
    meanwhile = _below(emergency, style="bold") if emergency else _below(f"Until you know: {doubt.rule.say}")
    return [meanwhile, *settling(rulebook, doubt)]


def settling(rulebook: Rulebook, doubt: Undecided) -> list[Block]:
    """How a doubt can be settled: the box of a medicine, or a clear answer to a question."""
    blocks: list[Block] = []
    if doubt.open_medicines:
        names = ", ".join(f"“{name}”" for name in doubt.open_medicines)
        blocks.append(_below(f"To settle it: look at the box of {names}, or ask a pharmacist what it is."))
    for id in doubt.settled_by:
        question = rulebook.questions[id]
        if question is rulebook.medicines_question:
            if not doubt.open_medicines:
                blocks.append(_below("To settle it: look at the boxes of all your medicines, or ask your pharmacist."))
        elif not (doubt.open_medicines and id in rulebook.closing_questions):  # the box answers that one too
            example = f" {question.example}" if question.example else ""
            blocks.append(_below(f"To settle it: a clear answer about “{question.short}”.{example}"))
    return blocks


def _question(rule: Rule) -> list[Block]:
    if rule.ask_them is None:
        return []
    label = "Tell them" if rule.level >= Level.URGENT else "Ask them"
    return [_below(f"{label}: {rule.ask_them}")]


def _evidence(rule: Rule) -> list[Block]:
    supports = _all_cited(rule, Stance.SUPPORTS)
    qualifies = _all_cited(rule, Stance.QUALIFIES)
    basis = f"Based on {STRENGTHS[rule.strength]}{f': {supports}' if supports else '.'}"
    return [_below(basis), *([_below(f"But see: {qualifies}")] if qualifies else [])]


def _all_cited(rule: Rule, stance: Stance) -> str:
    return "; ".join(_cited(each) for each in rule.sources if each.stance is stance)


def _cited(citation: Citation) -> str:
    place = f", {citation.at}" if citation.at else ""
    return f"{citation.cite}{place}{f': {citation.says}' if citation.says else ''}"


def _below(text: str, style: str = "") -> Line:
    return Line(text, indent=_INDENT, style=style)
