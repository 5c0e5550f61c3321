"""A small made-up rulebook with a question of every kind, and a person who answers from a list."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from io import StringIO

from rich.console import Console

from screen.logic.conditions import parse
from screen.model.answer import Answers
from screen.model.errors import Interrupted
from screen.model.level import Level, Strength
from screen.model.medicine import Entry, Lexicon, MedicineClass, Member
from screen.model.period import Period, Unit
from screen.model.question import Kind, Question, Section, Value
from screen.model.rule import Citation, Review, ReviewStatus, Rule, Source
from screen.model.rulebook import LevelWording, Rulebook, Statement


def question(id: str, kind: Kind = Kind.YES_NO, section: str = "signs", *values: str) -> Question:
    """A question that asks for itself."""
    made = Question(id, section, kind, f"What about {id}?", f"{id}, read aloud", f"Why {id}.", f"about {id}")
    return replace(made, values=tuple(Value(value, f"label of {value}") for value in values))


def rule(id: str, level: Level, when: str, if_unsure: Level | None = None) -> Rule:
    """A rule with a condition and a level."""
    return Rule(
        id=id,
        title=f"Title of {id}.",
        topic="signs",
        when=parse(when),
        level=level,
        if_unsure=if_unsure,
        say=f"Do what {id} says.",
        why="It matters.",
        strength=Strength.EXPERT,
        sources=(Citation("book-1999"),),
        review=Review(ReviewStatus.DRAFT, "nobody yet", "2026-11-01", "2027-11-01"),
        cases=(),
    )


_QUESTIONS = [
    replace(
        question("pain", Kind.CHOICES, "start", "neck", "lower-back", "other"),
        always_asked=True,
    ),
    replace(question("age", Kind.NUMBER, "start"), unit="years", greatest=120),
    replace(question("numb"), example="wiping feels different"),
    question("toilet"),
    replace(question("toilet_known"), asked_when=parse("toilet"), settles=True),
    question("began", Kind.CHOICE, "signs", "accident", "slowly"),
    replace(question("fever"), private=True),
    replace(question("medicines", Kind.MEDICINES, "health"), always_asked=True, flag="medicine"),
    replace(question("tablet_thins_blood", section="health"), asked_when=parse("unrecognised in medicines")),
    question("heart", Kind.CHOICES, "health", "pacemaker", "valve"),
]

_RULES = [
    rule("numb", Level.EMERGENCY, "numb", Level.URGENT),
    rule("toilet", Level.EMERGENCY, "toilet and not toilet_known", Level.URGENT),
    rule("accident", Level.URGENT, "accident in began and age >= 65", Level.CONSULT),
    rule("fever", Level.URGENT, "fever", Level.CONSULT),
    replace(
        rule("heart", Level.CONSULT, "pacemaker in heart or valve in heart", Level.CONSULT),
        reply_valid=Period(6, Unit.MONTH),
    ),
    rule("blood-thinner", Level.CONSULT, "anticoagulant in medicines", Level.CONSULT),
]

RULEBOOK = Rulebook(
    sections={id: Section(id, f"Section {id}", order) for order, id in enumerate(["start", "signs", "health"])},
    questions={each.id: each for each in _QUESTIONS},
    facts={},
    rules={each.id: each for each in _RULES},
    modifiers={},
    regions={},
    sources={"book-1999": Source("book-1999", "A book about needles. 1999.", "all of it")},
    classes={
        "anticoagulant": MedicineClass(
            "anticoagulant",
            "Blood thinners",
            "blood thinner",
            "Bruises.",
            opened_by_unknown=True,
            closed_by="tablet_thins_blood",
        )
    },
    levels={
        "emergency": LevelWording("Call your emergency number now.", "Do not wait."),
        "urgent": LevelWording("Speak to a doctor today.", "Call today."),
        "consult": LevelWording("Ask first.", "Ask your doctor or pharmacist."),
        "inform": LevelWording("Tell the acupuncturist.", "Show this page."),
        "no-flags": LevelWording("No flags found in the questions you answered.", "Come back if that changes."),
    },
    statements={each.value: f"<{each.value}>" for each in Statement},
    version="2026.11.0",
)

LEXICON: Lexicon = {"warfarin": Entry("warfarin", (Member("anticoagulant", "warfarin"),))}


def lexicon() -> Lexicon:
    """The names of the small rulebook."""
    return LEXICON


def no_lexicon() -> Lexicon:
    """A lexicon that nobody may open."""
    raise AssertionError("the lexicon was fetched without need")


class Script:
    """A person who types these lines one after the other, and the page of what was shown to them."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.lines = list(lines)
        self.page: list[str] = []

    def say(self, text: str) -> None:
        """Keep what was shown."""
        self.page.append(text)

    def show(self, document: Callable[[Console], None]) -> None:
        """Keep the result."""
        console = Console(file=StringIO(), width=80, color_system=None)
        with console.capture() as captured:
            document(console)
        self.page.append(captured.get())

    def refuse(self, text: str) -> None:
        """Keep what was shown when a reply was not taken."""
        self.page.append(f"! {text}")

    def ask(self) -> str:
        """The next line; without one the input has ended."""
        if not self.lines:
            raise Interrupted("The input ended.")
        return self.lines.pop(0)


def words(answers: Answers) -> Mapping[str, object]:
    """The answers as they would stand in a file."""
    from screen.logic.answer_words import answer_words

    return {id: answer_words(RULEBOOK.questions[id], answer) for id, answer in answers.given.items()}
