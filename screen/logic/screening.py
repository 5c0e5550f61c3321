"""A screening: a pure function of the rulebook and the reachable answers of one person."""

from collections.abc import Iterator, Sequence

from screen.logic.block import NOW, Block, class_of
from screen.logic.contradictions import contradictions
from screen.logic.deciding import deciding_parts, questions_behind
from screen.logic.guidance import Counting, advice, cautions, techniques
from screen.logic.interview import questions_that_matter
from screen.logic.replies import judged_reply
from screen.logic.standing import question_of
from screen.logic.weighing import Weighed, level_of, people_at_least, people_possibly_at_least, weigh_all
from screen.model.answer import Answers, Plain
from screen.model.condition import And, AtLeast, Condition, Not, Or, Part, Word
from screen.model.level import Level
from screen.model.medicine import Match, MedicineList
from screen.model.rule import Rule
from screen.model.rulebook import Rulebook
from screen.model.screening import Finding, Screening, Undecided


def screen(rulebook: Rulebook, answers: Answers) -> Screening:
    """What the rulebook says about one person."""
    block = Block.of(rulebook, [answers])
    weighed = weigh_all(block)
    level = level_of(people_at_least(weighed))
    could_be = max(level, level_of(people_possibly_at_least(weighed)))
    # An emergency or a visit to the doctor today comes first; needles and regions are not for today.
    withheld = level >= Level.URGENT
    counting = sorted(_counting(weighed), key=lambda each: each.rule.id)
    changes = () if withheld else cautions(rulebook, counting)
    reachable = [id for id, question in rulebook.questions.items() if block.reachable(question)]
    to_ask = questions_that_matter(block, answers, weighed)
    return Screening(
        level=level,
        could_be=could_be,
        complete=not to_ask,
        not_today=any(each.rule.postpone for each in counting),
        findings=_findings(block, answers, weighed),
        undecided=_undecided(block, answers, weighed),
        not_asked=tuple(id for id in reachable if id not in answers.given),
        to_ask=tuple(id for id in reachable if id in to_ask),
        dropped=tuple(id for id in rulebook.questions if id in answers.given and id not in reachable),
        declined=tuple(id for id in reachable if answers.given.get(id) is Plain.DECLINED),
        vouched=tuple(id for id in reachable if id in answers.vouched),
        withheld=withheld,
        regions=() if withheld else advice(block, answers, counting),
        cautions=changes,
        techniques=() if withheld else techniques(rulebook, changes),
        answers=answers,
        warnings=tuple(rulebook.statements[each] for each in contradictions(answers)),
        fine=tuple(_fine(block, could_be, weighed)),
    )


def _counting(weighed: Sequence[Weighed]) -> Iterator[Counting]:
    for each in weighed:
        if each.applies:
            yield Counting(each.rule, until_settled=False, answered=bool(each.answered))
        elif each.not_sure and each.rule.if_unsure is not None:
            yield Counting(each.rule, until_settled=True, answered=bool(each.answered))


def _findings(block: Block, answers: Answers, weighed: Sequence[Weighed]) -> tuple[Finding, ...]:
    found = [
        Finding(each.rule, _because(block, each.rule), judged_reply(each.rule, answers))
        for each in weighed
        if each.applies
    ]
    return tuple(sorted(found, key=lambda finding: _gravest_first(finding.counts_as, finding.rule)))


def _gravest_first(level: Level, rule: Rule) -> tuple[int, str, str]:
    return -level, rule.topic, rule.id


def _because(block: Block, rule: Rule) -> tuple[str, ...]:
    """The questions whose answers make the rule apply, in the order asked."""
    behind = {id for part in _true_parts(block, rule.when) for id in _answered_by(block, part)}
    return tuple(id for id in block.rulebook.questions if id in behind)


def _true_parts(block: Block, condition: Condition) -> Iterator[Part]:
    """The true parts that are reached through true sentences alone; a way down not given is no reason."""
    if isinstance(condition, Not) or not block.truth(condition).surely:
        return
    match condition:
        case And(parts) | Or(parts) | AtLeast(_, parts):
            for part in parts:
                yield from _true_parts(block, part)
        case Word(id) if id in block.rulebook.facts:
            yield from _true_parts(block, block.rulebook.facts[id].when)
        case _:
            yield condition


def _answered_by(block: Block, part: Part) -> Iterator[str]:
    """The question whose answer made the part true; for a class beside it the follow-up, when only that did."""
    yield question_of(part, block.rulebook) or ""
    medicine_class = class_of(part, block.rulebook)
    if medicine_class and medicine_class.closed_by and not block.named(part):
        yield medicine_class.closed_by


def _undecided(block: Block, answers: Answers, weighed: Sequence[Weighed]) -> tuple[Undecided, ...]:
    found = [_open(block, answers, each) for each in weighed if each.undecided]
    return tuple(sorted(found, key=lambda each: _gravest_first(each.rule.level, each.rule)))


def _open(block: Block, answers: Answers, weighed: Weighed) -> Undecided:
    parts = list(deciding_parts(block, weighed.rule.when, NOW))
    behind = {id for part in parts for id in questions_behind(block, part)}
    status = weighed.status()
    return Undecided(
        rule=weighed.rule,
        status=status,
        settled_by=tuple(id for id in block.rulebook.questions if id in behind),
        open_medicines=_unrecognised(answers) if any(block.opened(part) for part in parts) else (),
        counts_as=weighed.shown,
        reply=judged_reply(weighed.rule, answers),
    )


def _unrecognised(answers: Answers) -> tuple[str, ...]:
    lists = [answer for answer in answers.given.values() if isinstance(answer, MedicineList)]
    return tuple(item.as_written for each in lists for item in each.items if item.match is Match.UNMATCHED)


def _fine(block: Block, could_be: Level, weighed: Sequence[Weighed]) -> Iterator[str]:
    """The notes that this person's answers bring up; nobody who may yet have to ask a doctor is told what is fine."""
    if could_be > Level.INFORM:
        return
    possible = {each.rule.id for each in weighed if each.applies or each.undecided}
    for note in block.rulebook.fine.values():
        if note.when is not None and block.truth(note.when).surely and possible.isdisjoint(note.unless):
            yield note.id
