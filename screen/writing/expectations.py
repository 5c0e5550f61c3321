"""What to expect of acupuncture: a session, what may follow, when to get help, what studies say, and what is fine."""

from collections.abc import Iterable

from rich.console import Console

from screen.model.background import Chapter, Passage
from screen.model.rulebook import Rulebook
from screen.writing.json_result import JsonObject, as_json, fine_values
from screen.writing.page import Block, Gap, Heading, Line, draw
from screen.writing.words import STRENGTHS


def write_expectations_text(rulebook: Rulebook, console: Console) -> None:
    """Print what to expect, with the notes on what is fine and the works behind all of it.

    The rulebook carries its background.
    """
    blocks: list[Block] = [Line("What to expect of acupuncture", indent=0, style="bold")]
    for chapter in _chapters(rulebook):
        blocks.append(Heading(chapter.title))
        for passage in chapter.passages:
            blocks += _passage(passage)
    if rulebook.fine:
        blocks.append(Heading("Often asked, and fine"))
        blocks += [Line(f"{note.says} [{', '.join(note.sources)}]", lead="-") for note in rulebook.fine.values()]
    blocks.append(Heading("Sources"))
    blocks += [Line(f"{cite}: {rulebook.sources[cite].reference}", lead="-") for cite in _cited(rulebook)]
    draw(blocks, console)


def expectations_json(rulebook: Rulebook) -> str:
    """The same as JSON text ending in a line feed."""
    return as_json(
        {
            "chapters": [_chapter(each) for each in _chapters(rulebook)],
            "fine": [fine_values(note) for note in rulebook.fine.values()],
            "sources": [
                {"cite": cite, "reference": rulebook.sources[cite].reference, "read": rulebook.sources[cite].read}
                for cite in _cited(rulebook)
            ],
            "reviewed": False,
            "rulebook": {"version": rulebook.version, "sha256": rulebook.sha256},
        }
    )


def _chapters(rulebook: Rulebook) -> Iterable[Chapter]:
    return rulebook.background.chapters.values() if rulebook.background else ()


def _passage(passage: Passage) -> list[Block]:
    return [
        Line(passage.says),
        *(Line(figure, lead="-", indent=4) for figure in passage.figures),
        *([Line(f"Not seen in a source: {passage.from_memory}", indent=4)] if passage.from_memory else []),
        Line(f"Based on {STRENGTHS[passage.strength]}: {', '.join(passage.sources)}.", indent=4),
        Gap(),
    ]


def _cited(rulebook: Rulebook) -> list[str]:
    cited = {cite for chapter in _chapters(rulebook) for passage in chapter.passages for cite in passage.sources}
    return sorted(cited.union(*(note.sources for note in rulebook.fine.values())))


def _chapter(chapter: Chapter) -> JsonObject:
    return {
        "chapter": chapter.id,
        "title": chapter.title,
        "passages": [
            {
                "says": each.says,
                "figures": list(each.figures),
                "strength": each.strength.value,
                "sources": list(each.sources),
                "from_memory": each.from_memory,
            }
            for each in chapter.passages
        ],
    }
