"""A small made-up rulebook, people screened by it, and a console that keeps what is printed."""

import io
from dataclasses import replace

from rich.console import Console

from screen.logic.screening import screen
from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.condition import Has, Word
from screen.model.level import Level, Strength
from screen.model.medicine import Match, MedicineClass, MedicineItem, MedicineList, Member
from screen.model.period import Period, Unit
from screen.model.question import Kind, Question, Section, Value
from screen.model.region import Change, Modifier, Point, Region, RegionCaution, RegionChange, Serves
from screen.model.rule import Citation, Review, ReviewStatus, Rule, Source, Stance
from screen.model.rulebook import LevelWording, Rulebook, Statement
from screen.model.screening import Screening
from screen.writing.text import write_text

YES, NO, UNSURE, DECLINED = Plain.YES, Plain.NO, Plain.UNSURE, Plain.DECLINED

WARFARIN = MedicineItem("warfarin 3 mg", ("warfarin",), (Member("anticoagulant", "warfarin"),), Match.EXACT)
PINK_ONE = MedicineItem("the small pink one")
LOWER_BACK = Chosen(frozenset({"lower-back"}))


def question(id: str, short: str, section: str = "signs", kind: Kind = Kind.YES_NO) -> Question:
    """A question about its short name."""
    ask = f"What about this: {short.lower()}?"
    return Question(id, section, kind, ask, f"Now about {short.lower()}.", "It matters.", short)


def rule(id: str, level: Level, title: str) -> Rule:
    """A rule for one yes to the question of the same name."""
    return Rule(
        id=id,
        title=title,
        topic="signs",
        when=Word(id.replace("-", "_")),
        level=level,
        if_unsure=None,
        say="Tell them about it.",
        why="It matters.",
        strength=Strength.EXPERT,
        sources=(Citation("book-1999", at="page 7"),),
        review=Review(ReviewStatus.DRAFT, "nobody yet", "2026-11-01", "2027-11-01"),
        cases=(),
    )


def region(id: str, label: str, *, extension: bool = False) -> Region:
    """A region for pain in the lower back."""
    return Region(
        id=id,
        label=label,
        covers="The skin above it",
        serves=(Serves("lower-back", "often used in studies", extension),),
        points=(Point("BL40", "Weizhong", "in the middle of the crease"),),
        under_the_skin="An artery and a nerve.",
        hazard="medium: the artery",
        cautions=(RegionCaution("Keep off the pulse.", ("book-1999",)),),
        sources=("book-1999",),
    )


def person(**given: Answer) -> Answers:
    """Somebody with pain in the lower back, no medicines, and no to the rest, but for what is given."""
    answers: dict[str, Answer] = dict.fromkeys(RULEBOOK.questions, NO)
    answers |= {"pain": LOWER_BACK, "medicines": MedicineList(none=True)}
    del answers["tablet_thins_blood"]  # asked only about a name that was not recognised
    return Answers({**answers, **given})


def screened(answers: Answers, rulebook: Rulebook | None = None) -> Screening:
    """What the small rulebook says about this person."""
    return screen(rulebook or RULEBOOK, answers)


def paper(width: int = 80, encoding: str = "utf-8") -> Console:
    """A console without colours that writes to a page of this width."""
    page = io.TextIOWrapper(io.BytesIO(), encoding=encoding, newline="\n")
    return Console(file=page, width=width, color_system=None, force_terminal=False, legacy_windows=False)


def written(console: Console) -> str:
    """Everything printed on the console so far."""
    console.file.flush()
    page = console.file
    assert isinstance(page, io.TextIOWrapper)
    assert isinstance(page.buffer, io.BytesIO)
    return page.buffer.getvalue().decode(page.encoding)


def report(answers: Answers, width: int = 80, rulebook: Rulebook | None = None, encoding: str = "utf-8") -> str:
    """What this person reads on paper."""
    console = paper(width, encoding)
    write_text(rulebook or RULEBOOK, screened(answers, rulebook), console)
    return written(console)


_QUESTIONS = (
    replace(
        question("pain", "Where it hurts", "start", Kind.CHOICES),
        values=(Value("lower-back", "Lower back"), Value("other", "Somewhere else")),
    ),
    question("numb_saddle", "Numb between the legs"),
    replace(question("fever", "Fever with the pain"), private=True),
    question("medicines", "Medicines", "medicines", Kind.MEDICINES),
    replace(
        question("tablet_thins_blood", "Tablet thins the blood", "medicines"),
        asked_when=Has("unrecognised", "medicines"),
    ),
    question("faints", "Fainting", "body"),
    question("cold_today", "A cold today", "body"),
)

_RULES = (
    replace(
        rule("anticoagulant", Level.CONSULT, "You take a medicine that slows clotting."),
        when=Has("anticoagulant", "medicines"),
        if_unsure=Level.CONSULT,
        say="Ask whoever looks after it before the first needle.",
        ask_them="Is my clotting in its usual range?",
        strength=Strength.OBSERVATIONAL,
        sources=(
            Citation("book-1999", at="page 7"),
            Citation("study-2015", Stance.QUALIFIES, says="One bleed in 3974 treatments."),
        ),
        modify=("fine-needle",),
        regions={
            "back-of-knees": RegionChange(Change.SHALLOW_ONLY),
            "hip": RegionChange(Change.CLINICIAN_OK, "A bruise may spread here."),
        },
        reply_valid=Period(6, Unit.MONTH),
    ),
    replace(rule("cold-today", Level.INFORM, "You have a cold."), postpone=True),
    replace(
        rule("faints", Level.INFORM, "You faint easily."),
        if_unsure=Level.INFORM,
        modify=("fine-needle", "lie-down"),
        regions={"back-of-knees": RegionChange(Change.AVOID_SPOT, "Only while lying down.")},
    ),
    replace(
        rule("fever", Level.URGENT, "You have a fever together with back pain."),
        if_unsure=Level.CONSULT,
        ask_them="I have back pain and a fever.",
    ),
    replace(
        rule("numb-saddle", Level.EMERGENCY, "You are newly numb between the legs."),
        if_unsure=Level.URGENT,
        ask_them="I have back pain and I am numb between the legs.",
    ),
)

RULEBOOK = Rulebook(
    sections={
        "start": Section("start", "Start", 1),
        "signs": Section("signs", "Signs that need a doctor", 2),
        "medicines": Section("medicines", "Your medicines", 3),
        "body": Section("body", "About you", 4),
    },
    questions={each.id: each for each in _QUESTIONS},
    facts={},
    rules={each.id: each for each in _RULES},
    modifiers={
        "fine-needle": Modifier("fine-needle", "Use the thinnest needle that works."),
        "lie-down": Modifier("lie-down", "Treat lying down."),
    },
    regions={
        "back-of-knees": region("back-of-knees", "Back of the knees"),
        "hip": region("hip", "Hip and buttock"),
        "feet": region("feet", "Feet", extension=True),
    },
    sources={
        "book-1999": Source("book-1999", "A. Author. A book about needles. 1999.", "page 7 was read"),
        "study-2015": Source("study-2015", "B. Author. A study of bruises. 2015.", "the summary was read"),
    },
    classes={
        "anticoagulant": MedicineClass(
            "anticoagulant",
            "Blood thinners (anticoagulants)",
            "blood thinner",
            "Bruises can be larger.",
            opened_by_unknown=True,
            closed_by="tablet_thins_blood",
        ),
    },
    levels={
        "emergency": LevelWording("Call your emergency number now.", "Call now. Do not wait."),
        "urgent": LevelWording("Speak to a doctor today.", "Call your doctor or an urgent-care line today."),
        "consult": LevelWording("Ask first.", "Ask your doctor or pharmacist before the first needle."),
        "inform": LevelWording("Tell the acupuncturist.", "Show this page before treatment starts."),
        "no-flags": LevelWording("No flags found in the questions you answered.", "Tell the acupuncturist of changes."),
    },
    statements={
        **{each.value: f"<{each.value}>" for each in Statement},
        Statement.IF_IT_IS_SO: "If it is so:",
        Statement.KEEP_MEDICINES: "Keep taking your medicines as usual.",
        Statement.REGIONS_AFTER_REPLY: "Once your doctor or pharmacist has answered",
    },
    version="2026.11.0",
    sha256="0123456789abcdef" * 4,
)
