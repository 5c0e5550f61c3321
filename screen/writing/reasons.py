"""Why: each finding and each doubt with the answers behind it, what to do, what to ask, and what it is based on."""

from screen.model.level import Level
from screen.model.rule import Rule, Stance
from screen.model.rulebook import Rulebook, Statement
from screen.model.screening import Finding, Screening, Undecided
from screen.writing.outcome import Reason, if_it_is_so, reasons, told_in_full
from screen.writing.page import Block, Gap, Heading, Line
from screen.writing.replied import replied, replied_in_short
from screen.writing.told import concerns_medicines, told
from screen.writing.words import STRENGTHS

_INDENT = 5


def why(rulebook: Rulebook, screening: Screening) -> list[Block]:
    """The reasons in order, each with a number; at an emergency only the emergencies, and those in brief."""
    told_here = told_in_full(screening)
    if not told_here:
        return []
    blocks: list[Block] = [Heading("Why")]
    for number, reason in enumerate(told_here, start=1):
        blocks += [*_reason(rulebook, screening, reason, number), Gap()]
    named = told_here
    if screening.level is Level.EMERGENCY:
        blocks += _way_down(rulebook, screening)
    else:
        blocks += _as_well(rulebook, screening)
        named = reasons(screening)
    if any(concerns_medicines(rulebook, reason.rule) for reason in named):
        blocks += [Gap(), Line(rulebook.statements[Statement.KEEP_MEDICINES], style="bold")]
    return blocks


def _as_well(rulebook: Rulebook, screening: Screening) -> list[Block]:
    """What is milder than an urgent reason, in a line each: a doctor will want to know, but it asks for nothing now.

    What is only for the acupuncturist, and rests on nothing but answers already read out above, is left to them.
    """
    told_here = told_in_full(screening)
    heard = {answer for each in told_here for answer in _said(rulebook, screening, each)}
    rest = [
        each
        for each in reasons(screening)
        if each not in told_here
        and not (each.rule.level is Level.INFORM and heard >= {*_said(rulebook, screening, each)})
    ]
    lines = [Line(_in_short(rulebook, screening, each), lead="-") for each in rest]
    return [Heading("Tell them this as well"), *lines] if lines else []


def _in_short(rulebook: Rulebook, screening: Screening, reason: Reason) -> str:
    said = "; you answered: ".join((_title(reason).rstrip("."), *_answers(rulebook, screening, reason)))
    return f"{said}. {replied_in_short(reason.reply)}." if reason.reply else said


def _way_down(rulebook: Rulebook, screening: Screening) -> list[Block]:
    """At an emergency only a question that may settle it is still worth asking, and nobody waits for it."""
    return [
        Line(
            f"Do not wait for this, but it was not asked yet and could change the result: {rulebook.questions[id].ask}"
        )
        for id in screening.to_ask
    ]


def _reason(rulebook: Rulebook, screening: Screening, reason: Reason, number: int) -> list[Block]:
    rule = reason.rule
    blocks: list[Block] = [Line(_title(reason), lead=f"{number}.", style="bold")]
    blocks += [_below(f"You answered: {answers}.") for answers in _answers(rulebook, screening, reason)]
    blocks += [_below(line, style="bold") for line in (replied(reason.reply) if reason.reply else ())]
    blocks += _doubt(rulebook, reason) if isinstance(reason, Undecided) else [_advice("", reason)]
    evidence = [] if screening.level is Level.EMERGENCY else _evidence(rule)
    return [*blocks, *_question(reason), *evidence]


def _title(reason: Reason) -> str:
    return reason.rule.title if isinstance(reason, Finding) else f"Not sure yet: {reason.rule.title}"


def _answers(rulebook: Rulebook, screening: Screening, reason: Reason) -> list[str]:
    """The answers behind a reason as one text; none when nothing was answered."""
    said = _said(rulebook, screening, reason)
    return ["; ".join(said)] if said else []


def _said(rulebook: Rulebook, screening: Screening, reason: Reason) -> list[str]:
    """The answers behind a reason, each as it is said back."""
    if isinstance(reason, Finding):
        behind = set(reason.because)
    else:
        behind = {id for id in reason.settled_by if id in screening.answers.given}
        if reason.open_medicines and rulebook.medicines_question:
            behind.add(rulebook.medicines_question.id)
    return [told(rulebook, reason, id, screening.answers) for id in rulebook.questions if id in behind]


def _doubt(rulebook: Rulebook, doubt: Undecided) -> list[Block]:
    emergency = if_it_is_so(rulebook, doubt)
    meanwhile = _below(emergency, style="bold") if emergency else _advice("Until you know: ", doubt)
    return [meanwhile, *settling(rulebook, doubt)]


def _advice(lead: str, reason: Reason) -> Line:
    """What the rule says to do; once a clinician has answered it is told as what it was."""
    before = "Without this reply it would be: " if _is_answered(reason) else lead
    return _below(f"{before}{reason.rule.say}")


def _is_answered(reason: Reason) -> bool:
    return reason.reply is not None and reason.reply.lowers


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


def _question(reason: Reason) -> list[Block]:
    rule = reason.rule
    if rule.ask_them is None or _is_answered(reason):
        return []
    label = "Tell them" if rule.level >= Level.URGENT else "Ask them"
    return [_below(f"{label}: {rule.ask_them}")]


def _evidence(rule: Rule) -> list[Block]:
    basis = f"Based on {STRENGTHS[rule.strength]}"
    supports, qualifies = (_cited(rule, stance) for stance in (Stance.SUPPORTS, Stance.QUALIFIES))
    sentence = f"{basis}: {supports}." if supports else f"{basis}."
    return [_below(f"{sentence} But see: {qualifies}." if qualifies else sentence)]


def _cited(rule: Rule, stance: Stance) -> str:
    return ", ".join(dict.fromkeys(each.cite for each in rule.sources if each.stance is stance))


def _below(text: str, style: str = "") -> Line:
    return Line(text, indent=_INDENT, style=style)
