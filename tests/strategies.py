"""Generated rulebooks and people for the laws that always hold."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from screen.logic.conditions import parse
from screen.logic.replies import takes_reply
from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.condition import And, AtLeast, Compares, Comparison, Condition, Has, Not, Or, Part, Word
from screen.model.level import Level
from screen.model.medicine import Match, MedicineList, Taken
from screen.model.question import Kind, Question
from screen.model.reply import Clinician, Reply, Says
from screen.model.rule import Fact, Rule
from screen.model.rulebook import Rulebook
from tests.builders import (
    MEDICINES,
    THINS_BLOOD,
    choice,
    choices,
    medicine,
    number,
    other_side,
    period,
    question,
    region,
    rule,
    rulebook,
    way_down,
)

CUTS = (18, 65)
VALID = ("1 year", "3 months", "2 weeks", "1 day")
DAYS = ("2026-11-30", "2026-11-29", "2026-11-16", "2026-08-31", "2025-11-30")
YES_OR_NO = st.booleans()


def risks(asked: Sequence[Question]) -> list[Part]:
    """Every part of these questions that may stand without `not`."""
    return [part for each in asked if not each.is_way_down for part in _parts(each)]


def _parts(asked: Question) -> list[Part]:
    match asked.kind:
        case Kind.YES_NO:
            return [Word(asked.id)]
        case Kind.NUMBER:
            return [Compares(asked.id, Comparison.AT_LEAST, cut) for cut in CUTS]
        case Kind.MEDICINES:
            return [Has("anticoagulant", asked.id), Has("nsaid", asked.id)]
    return [Has(value.word, asked.id) for value in asked.values]


@st.composite
def conditions(draw: st.DrawFn, parts: Sequence[Part], size: int = 4) -> Condition:
    """A sentence of some of these parts, each standing once."""
    some = draw(st.lists(st.sampled_from(parts), min_size=1, max_size=size, unique=True))
    return draw(_joined(some))


@st.composite
def _joined(draw: st.DrawFn, parts: Sequence[Condition]) -> Condition:
    if len(parts) == 1:
        return parts[0]
    shape = draw(st.sampled_from(["and", "or", "at_least"] if len(parts) > 2 else ["and", "or"]))
    if shape == "at_least":
        return AtLeast(draw(st.integers(2, len(parts) - 1)), tuple(parts))
    cut = draw(st.integers(1, len(parts) - 1))
    sides = (draw(_joined(parts[:cut])), draw(_joined(parts[cut:])))
    return And(sides) if shape == "and" else Or(sides)


@st.composite
def rulebooks(draw: st.DrawFn) -> Rulebook:
    """A small rulebook with gates, ways down, facts, private questions and every kind of answer."""
    asked: list[Question] = []
    for index in range(draw(st.integers(2, 5))):
        gate = None
        if draw(YES_OR_NO) and asked:
            gate = draw(conditions(risks(asked), 2))
        asked.append(draw(_question(f"q{index}", gate)))
        risk = asked[-1]
        if risk.kind is Kind.YES_NO and draw(st.booleans()):
            asked.append(way_down(f"{risk.id}_known", asked_when=risk.id))
    if draw(st.booleans()):
        asked += [MEDICINES, THINS_BLOOD]
    asked += [
        choices("pain", "neck", "back", always_asked=True),
        choice("side", "left", "right", "both", asked_when="q0" if asked[0].kind is Kind.YES_NO else None),
    ]
    facts = [Fact("f", "A fact.", draw(conditions(risks(asked), 3)), ())] if draw(st.booleans()) else []
    rules = [draw(_rule(f"r{index}", asked, facts)) for index in range(draw(st.integers(1, 4)))]
    return rulebook(asked, rules, facts, [region("hands", "back"), region("head", "neck")])


@st.composite
def _question(draw: st.DrawFn, id: str, gate: Condition | None) -> Question:
    kind = draw(st.sampled_from(["yes-no", "private", "choice", "choices", "number"]))
    made = {
        "yes-no": question(id),
        "private": question(id, private=True),
        "choice": choice(id, "x", "y", "z"),
        "choices": choices(id, "x", "y"),
        "number": number(id),
    }[kind]
    return _with_gate(made, gate)


def _with_gate(made: Question, gate: Condition | None) -> Question:
    return replace(made, asked_when=gate)


@st.composite
def _rule(draw: st.DrawFn, id: str, asked: Sequence[Question], facts: Sequence[Fact]) -> Rule:
    parts: list[Part] = [*risks(asked), *(Word(each.id) for each in facts)]
    when = draw(conditions(parts))
    ways = [each for each in asked if each.settles]
    if draw(YES_OR_NO) and ways:
        # The gate stands in the sentence, so that the rule is false wherever the way down cannot be given.
        way = draw(st.sampled_from(ways))
        gate = parse(way.id.removesuffix("_known"))
        when = And((when, gate, Not(Word(way.id)))) if gate != when else And((gate, Not(Word(way.id))))
    level = draw(st.sampled_from([Level.CONSULT, *(level for level in Level if level)]))
    made = rule(id, "x", level.id)
    milder = [each for each in Level if Level.NO_FLAGS < each <= level]
    change = draw(st.sampled_from([{}, {"hands": other_side("side")}, {"head": other_side("side")}]))
    valid = draw(st.sampled_from(VALID)) if level is Level.CONSULT else None
    unsure = draw(st.sampled_from([None, made.if_unsure, *milder]))
    return replace(made, when=when, if_unsure=unsure, regions=change, reply_valid=period(valid) if valid else None)


@st.composite
def people(draw: st.DrawFn, book: Rulebook) -> Answers:
    """Somebody who answered some of the questions, in some order."""
    given = {}
    for asked in draw(st.permutations(list(book.questions.values()))):
        answer = draw(st.none() | answers_to(asked))
        if answer is not None:
            given[asked.id] = answer
    asked_on = draw(st.sampled_from([*DAYS, None]))
    return Answers(given, asked_on=asked_on, replies=draw(replies(book, asked_on)))


@st.composite
def replies(draw: st.DrawFn, book: Rulebook, asked_on: str | None) -> dict[str, Reply]:
    """Replies to some of the rules that take one, none later than the answers."""
    taking = [each.id for each in book.rules.values() if takes_reply(each)]
    days = [day for day in DAYS if asked_on is None or day <= asked_on]
    answered = [id for id in taking if draw(st.integers(0, 3))]
    return {
        id: Reply(Clinician.DOCTOR, draw(st.sampled_from(days)), draw(st.sampled_from(list(Says))), "Mind this.")
        for id in answered
    }


def answers_to(asked: Question, *, settled: bool = False) -> st.SearchStrategy[Answer]:
    """Any answer to a question; with `settled`, one that leaves nothing unknown."""
    unsure: list[Answer] = [] if settled else [Plain.UNSURE, *([Plain.DECLINED] if asked.private else [])]
    ids = [value.id for value in asked.values]
    match asked.kind:
        case Kind.YES_NO:
            return st.sampled_from([Plain.YES, Plain.NO, *unsure])
        case Kind.NUMBER:
            return st.sampled_from([*(cut - under for cut in CUTS for under in (0, 1)), *unsure])
        case Kind.CHOICE:
            return st.sampled_from([*(Chosen(frozenset({id})) for id in ids), *unsure])
        case Kind.CHOICES:
            marks = st.fixed_dictionaries({id: st.sampled_from("yn" if settled else "yn?") for id in ids})
            chosen = marks.map(_chosen)
            return chosen | st.sampled_from(unsure) if unsure else chosen
    items = [medicine("warfarin", "anticoagulant"), medicine("ibuprofen", "nsaid")]
    if not settled:
        items += [
            medicine("the pink one"),
            medicine("warferin", "anticoagulant", match=Match.CLOSE),
            medicine("brufen", "nsaid", taken=Taken.UNSURE),
        ]
    lists = st.lists(st.sampled_from(items), max_size=3, unique=True)
    listed = lists.map(lambda some: MedicineList(tuple(some), none=not some))
    return listed | st.sampled_from(unsure) if unsure else listed


def _chosen(marks: dict[str, str]) -> Chosen:
    return Chosen(*(frozenset(id for id, mark in marks.items() if mark == kind) for kind in "y?"))


@st.composite
def screened(draw: st.DrawFn) -> tuple[Rulebook, Answers]:
    """A rulebook and somebody it is about."""
    book = draw(rulebooks())
    return book, draw(people(book))
