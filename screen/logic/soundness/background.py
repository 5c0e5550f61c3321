"""What stands beside the rules and speaks of records that are not there."""

from collections.abc import Collection, Iterator

from screen.logic.nearest import did_you_mean
from screen.logic.soundness.flaw import Flaw
from screen.model.background import Chapter, PublishedList
from screen.model.rulebook import Rulebook

COVERING = ("rules", "facts", "regions", "modifiers", "questions", "fine", "statements")
"""The maps of a rulebook whose records can cover an item of a published list."""


def flaws_of_background(rulebook: Rulebook) -> Iterator[Flaw]:
    """Every source nobody listed, and every cover that no record bears; nothing while there is no background."""
    if rulebook.background is None:
        return
    for chapter in rulebook.background.chapters.values():
        yield from _flaws_of_chapter(rulebook, chapter)
    covers = {*covering(rulebook), *rulebook.background.chapters}
    # What a clinic withdrew was there; the table says that it is gone, and why.
    covers |= {each.id for each in rulebook.amendments if each.how == "withdrawn"}
    for published in rulebook.background.guidelines.values():
        yield from _flaws_of_list(rulebook, published, covers)


def covering(rulebook: Rulebook) -> set[str]:
    """The ids of all records that can cover an item of a published list, but for chapters of what to expect."""
    return {id for name in COVERING for id in getattr(rulebook, name)}


def _flaws_of_chapter(rulebook: Rulebook, chapter: Chapter) -> Iterator[Flaw]:
    for number, passage in enumerate(chapter.passages):
        for inner, source in enumerate(passage.sources):
            if source not in rulebook.sources:
                field = f"passages.{number}.sources.{inner}"
                yield Flaw("chapter", chapter.id, field, *_unknown_source(rulebook, source))


def _flaws_of_list(rulebook: Rulebook, published: PublishedList, covers: Collection[str]) -> Iterator[Flaw]:
    for number, source in enumerate(published.sources):
        if source not in rulebook.sources:
            yield Flaw("published list", published.id, f"sources.{number}", *_unknown_source(rulebook, source))
    for number, item in enumerate(published.items):
        for inner, cover in enumerate(item.covered_by):
            if cover not in covers:
                field = f"items.{number}.covered_by.{inner}"
                sentence = f"'{cover}' is no record that can cover an item.{did_you_mean(cover, covers)}"
                yield Flaw("published list", published.id, field, "unknown-cover", sentence)


def _unknown_source(rulebook: Rulebook, source: str) -> tuple[str, str]:
    return "unknown-source", f"'{source}' is not a source.{did_you_mean(source, rulebook.sources)}"
