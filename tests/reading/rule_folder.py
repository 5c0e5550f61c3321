"""A small, sound folder of rules written to disk; each test overrides the one file that matters to it."""

from pathlib import Path

from screen.model.errors import RulesRefused
from screen.model.rulebook import Statement
from screen.reading.rulebook import rulebook_of

QUESTION = """
  - id: {id}
    kind: yes-no
    ask: Is it so?
    read_aloud: Is it so, would you say?
    why: A rule needs it.
    short: {id}
"""
PAIN = """
  - id: pain
    kind: choices
    ask: Where does it hurt?
    read_aloud: Tell me where it hurts.
    why: It decides which regions matter.
    short: place of pain
    values:
      - {id: upper-back, label: Upper back}
      - {id: lower-back, label: Lower back}
"""
MEDICINES_QUESTION = """
  - id: medicines
    kind: medicines
    ask: Which medicines do you take?
    read_aloud: Tell me your medicines.
    why: Some change how you bleed.
    short: medicines
"""
SECTION = "id: start\ntitle: First\norder: 1\nquestions:" + PAIN + MEDICINES_QUESTION
SIGNS = "id: signs\ntitle: Signs\norder: 2\nquestions:" + "".join(
    QUESTION.format(id=id) for id in ("numb_saddle", "pregnant", "fever", "thins_blood")
)
RULE = """\
id: {id}
title: A situation
topic: {topic}
when: {when}
level: {level}
say: Ask a doctor.
why: Because it matters.
strength: expert
sources: [{{cite: who-1999}}]
status: draft
owner: a clinic
written: 2026-01-01
review_by: 2027-01-01
cases:
  - {{name: a case, given: {{numb_saddle: yes}}, expect: undecided}}
"""
REGIONS = """\
regions:
  - id: lower-back
    label: Lower back
    covers: The small of the back
    serves: [{pain: lower-back, support: guideline}]
    points: [{code: BL23, name: Shenshu, where: beside the spine}]
    under_the_skin: Kidney
    hazard: medium
    cautions: [{says: Stay shallow., sources: [who-1999]}]
    sources: [who-1999]
"""
ANTICOAGULANT = """\
id: anticoagulant
label: Blood thinners
short: blood thinner
why: They slow clotting.
opened_by_unknown: yes
closed_by: thins_blood
substances:
  - {name: warfarin, atc: B01AA03, brands: [Coumadin, Marevan]}
  - {name: apixaban, brands: [Eliquis]}
lay: [blood thinner]
"""
WORDING = (
    "levels:\n"
    + "".join(
        f"  {level}: {{headline: Headline., action: Do it.}}\n"
        for level in ("no-flags", "inform", "consult", "urgent", "emergency")
    )
    + "statements:\n"
    + "".join(f"  {statement}: A statement.\n" for statement in Statement)
)
FACTS = """\
facts:
  - id: ill
    meaning: The person is ill.
    when: fever or pregnant
    cases: [{name: fever is ill, given: {fever: yes}, expect: applies}]
"""
FILES = {
    "rulebook.yaml": "version: 2026.11.0\n",
    "questions/start.yaml": SECTION,
    "questions/signs.yaml": SIGNS,
    "facts.yaml": FACTS,
    "nerves/numb-saddle.yaml": RULE.format(id="numb-saddle", topic="nerves", when="numb_saddle", level="emergency"),
    "general/ill.yaml": RULE.format(id="ill", topic="general", when="ill", level="urgent"),
    "bleeding/thinner.yaml": RULE.format(
        id="thinner", topic="bleeding", when="anticoagulant in medicines", level="consult"
    ),
    "modifiers.yaml": "modifiers: [{id: fine-needle, says: Use a fine needle.}]\n",
    "regions.yaml": REGIONS,
    "sources.yaml": "sources: [{id: who-1999, reference: 'WHO. Guidelines. 1999.', read: whole}]\n",
    "medicines/anticoagulant.yaml": ANTICOAGULANT,
    "wording.yaml": WORDING,
}


def rule(id: str, *, topic: str = "nerves", when: str = "numb_saddle", level: str = "emergency", more: str = "") -> str:
    """The text of a rule file."""
    return RULE.format(id=id, topic=topic, when=when, level=level) + more


def question(id: str, more: str = "") -> str:
    """The text of a yes-no question in a list."""
    return QUESTION.format(id=id) + more


def write_rules(folder: Path, files: dict[str, str | bytes | None] | None = None) -> Path:
    """A whole folder of rules under `rules`, with some files written differently or left out."""
    return write_folder(folder / "rules", {**FILES, **(files or {})})


def write_folder(folder: Path, files: dict[str, str | bytes | None]) -> Path:
    """A folder with just these files."""
    for name, text in files.items():
        if text is not None:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def problems_in(files: dict[str, str | bytes | None], folder: Path, *overlays: Path) -> list[str]:
    """Place, code and sentence of every problem that these files bring into the sound folder."""
    try:
        rulebook_of(write_rules(folder, files), overlays)
    except RulesRefused as refused:
        return [str(problem).replace("\n  ", ": ") for problem in refused.problems]
    return []


def codes_in(files: dict[str, str | bytes | None], folder: Path, *overlays: Path) -> list[str]:
    """Place and code alone."""
    return [problem.partition(": ")[0] for problem in problems_in(files, folder, *overlays)]
