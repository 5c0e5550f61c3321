"""Small rulebooks and answers for tests; each test names only what matters to it."""

from collections.abc import Iterable, Mapping, Sequence

from screen.logic.conditions import parse
from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.level import LEVELS, Level, Strength
from screen.model.medicine import Match, MedicineClass, MedicineItem, MedicineList, Member, Taken
from screen.model.period import TODAY, Period, Unit
from screen.model.question import Kind, Question, Section, Value
from screen.model.region import CHANGES, Modifier, Point, Region, RegionChange, Serves, Side
from screen.model.reply import Clinician, Reply, Says
from screen.model.rule import Citation, Fact, Review, ReviewStatus, Rule, Source, default_if_unsure
from screen.model.rulebook import LevelWording, Rulebook, Statement

SECTION = Section("all", "All questions", 1)
REVIEW = Review(ReviewStatus.DRAFT, "a clinic", "2026-01-01", "2027-01-01")
DEFAULT = object()


def question(
    id: str,
    kind: Kind = Kind.YES_NO,
    *,
    values: Sequence[Value] = (),
    asked_when: str | None = None,
    settles: bool = False,
    private: bool = False,
    always_asked: bool = False,
    example: str | None = None,
    flag: str | None = None,
    holds: Period = TODAY,
) -> Question:
    """A question; a number runs from 0 to 120 years."""
    return Question(
        id=id,
        section=SECTION.id,
        kind=kind,
        ask=f"Is {id} so?",
        read_aloud=f"Is {id} so, would you say?",
        why=f"We ask about {id} because a rule needs it.",
        short=id.replace("_", " "),
        example=example,
        values=tuple(values),
        unit="years" if kind is Kind.NUMBER else None,
        least=0,
        greatest=120 if kind is Kind.NUMBER else 0,
        asked_when=parse(asked_when) if asked_when else None,
        settles=settles,
        private=private,
        always_asked=always_asked,
        flag=flag,
        holds=holds,
    )


def way_down(id: str, asked_when: str | None = None) -> Question:
    """A yes-no question whose yes can only lower."""
    return question(id, settles=True, asked_when=asked_when)


def choice(id: str, *values: str, asked_when: str | None = None, private: bool = False) -> Question:
    """A single choice; a value that ends in `!` is a way down."""
    return question(id, Kind.CHOICE, values=_values(values), asked_when=asked_when, private=private)


def choices(id: str, *values: str, asked_when: str | None = None, always_asked: bool = False) -> Question:
    """A list to choose several from; a value that ends in `!` is a way down."""
    return question(id, Kind.CHOICES, values=_values(values), asked_when=asked_when, always_asked=always_asked)


def number(id: str, asked_when: str | None = None) -> Question:
    """A whole number from 0 to 120."""
    return question(id, Kind.NUMBER, asked_when=asked_when)


MEDICINES = question("medicines", Kind.MEDICINES, always_asked=True, flag="medicine")
THINS_BLOOD = question("unrecognised_thins_blood", asked_when="unrecognised in medicines")
CLASSES = (
    MedicineClass("anticoagulant", "blood thinner", "thinner", "it slows clotting", True, THINS_BLOOD.id),
    MedicineClass("antiplatelet", "tablet against clots", "clot tablet", "it slows clotting", True, THINS_BLOOD.id),
    MedicineClass("nsaid", "painkiller", "painkiller", "it slows clotting a little"),
    MedicineClass(
        "two_blood_thinners",
        "two blood thinners",
        "two thinners",
        "two add up",
        True,
        THINS_BLOOD.id,
        ("anticoagulant", "antiplatelet"),
    ),
)


def rule(
    id: str,
    when: str,
    level: str = "consult",
    *,
    if_unsure: object = DEFAULT,
    topic: str = "general",
    modify: Sequence[str] = (),
    regions: Mapping[str, str | RegionChange] | None = None,
    postpone: bool = False,
    action: str | None = None,
    reply_valid: str | None = None,
) -> Rule:
    """A rule that says only what its test is about."""
    unsure = default_if_unsure(LEVELS[level]) if if_unsure is DEFAULT else LEVELS.get(str(if_unsure))
    return Rule(
        id=id,
        title=f"Has {id}",
        topic=topic,
        when=parse(when),
        level=LEVELS[level],
        if_unsure=unsure,
        say=f"Do what {id} asks for.",
        why=f"Because of {id}.",
        strength=Strength.EXPERT,
        sources=(Citation("a-source"),),
        review=REVIEW,
        cases=(),
        action=action,
        modify=tuple(modify),
        regions={
            region: RegionChange(CHANGES[change]) if isinstance(change, str) else change
            for region, change in (regions or {}).items()
        },
        postpone=postpone,
        reply_valid=period(reply_valid) if reply_valid else None,
    )


def period(words: str) -> Period:
    """A length of time as it is written, such as `3 months`."""
    count, unit = words.split()
    return Period(int(count), Unit(unit.rstrip("s")))


def reply(says: str = "may-go-ahead", on: str = "2026-11-20", note: str | None = None) -> Reply:
    """A prescriber's reply."""
    return Reply(Clinician.PRESCRIBER, on, Says(says), note)


def fact(id: str, when: str) -> Fact:
    """A fact that says only what its test is about."""
    return Fact(id, f"It is so that {id}.", parse(when), ())


def region(id: str, *pains: str, extension: bool = False) -> Region:
    """A region that serves these pains."""
    return Region(
        id=id,
        label=id.replace("-", " ").capitalize(),
        covers=f"The {id}.",
        serves=tuple(Serves(pain, "Studies use points here.", extension) for pain in pains),
        points=(Point("XX1", "Name", "somewhere"),),
        under_the_skin="Muscle.",
        hazard="low",
        cautions=(),
        sources=("a-source",),
    )


def other_side(
    question_id: str, left: Sequence[str] = ("left", "both"), right: Sequence[str] = ("right", "both")
) -> RegionChange:
    """Needles on the other side only, as the answer to this question says."""
    return RegionChange(CHANGES["other-side-only"], None, Side(question_id, tuple(left), tuple(right)))


def rulebook(
    questions: Iterable[Question],
    rules: Iterable[Rule] = (),
    facts: Iterable[Fact] = (),
    regions: Iterable[Region] = (),
    classes: Iterable[MedicineClass] = CLASSES,
    modifiers: Iterable[str] = (),
) -> Rulebook:
    """A rulebook of just these records; every text a person reads names itself."""
    return Rulebook(
        sections={SECTION.id: SECTION},
        questions={each.id: each for each in questions},
        facts={each.id: each for each in facts},
        rules={each.id: each for each in sorted(rules, key=lambda each: each.id)},
        modifiers={id: Modifier(id, f"Mind {id}.") for id in modifiers},
        regions={each.id: each for each in regions},
        sources={"a-source": Source("a-source", "A work. 2020.", "read: abstract")},
        classes={each.id: each for each in classes},
        levels={level.id: LevelWording(f"Headline {level.id}.", f"Action {level.id}.") for level in Level},
        statements={statement.value: f"Statement {statement.value}." for statement in Statement},
        version="1.0",
    )


def medicine(written: str, *classes: str, taken: Taken = Taken.YES, match: Match = Match.EXACT) -> MedicineItem:
    """A medicine by its name; without a class nobody recognised it."""
    if not classes:
        return MedicineItem(written, taken=taken)
    return MedicineItem(written, (written,), tuple(Member(each, written) for each in classes), match, taken)


def takes(*items: MedicineItem) -> MedicineList:
    """A list of medicines; without items the person said "none"."""
    return MedicineList(items, none=not items)


def answers(**given: object) -> Answers:
    """Answers in the words of a file: `answers(age=65, fever="yes", heart=["pacemaker", "valve?"])`.

    For a single choice write `kind=one("sudden")`; None means never asked.
    """
    return Answers({id: _answer(word) for id, word in given.items() if word is not None})


def one(value: str) -> Chosen:
    """The answer to a single choice."""
    return Chosen(frozenset({value}))


def _answer(word: object) -> Answer:
    match word:
        case Chosen() | MedicineList():
            return word
        case int():
            return word
        case str():
            return Chosen() if word == "none" else Plain(word)
        case list() | tuple():
            sure = frozenset(value for value in word if not value.endswith("?"))
            return Chosen(sure, frozenset(value.removesuffix("?") for value in word if value.endswith("?")))
    raise TypeError(f"{word!r} is no answer")


def _values(ids: Sequence[str]) -> list[Value]:
    return [Value(id.removesuffix("!"), id.removesuffix("!"), settles=id.endswith("!")) for id in ids]
