"""Published lists as a table: every item, and what covers it here or why nothing does."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass

from screen.logic.soundness.background import COVERING
from screen.model.background import ListItem, PublishedList
from screen.model.rulebook import Rulebook
from screen.writing.json_result import JsonObject, as_json
from screen.writing.plain_page import PlainPage

_KINDS = dict(zip(COVERING, ("rule", "fact", "region", "modifier", "question", "note", "statement"), strict=True))


@dataclass(frozen=True, slots=True)
class _Counts:
    """How many items are covered, covered as the remark says, and not covered for the reason given."""

    covered: int
    covered_with_a_remark: int
    with_a_reason_only: int


def guidelines_text(rulebook: Rulebook) -> str:
    """The table as plain text, with the counts at the end; the rulebook carries its background."""
    page = PlainPage()
    for published in _lists(rulebook):
        page.title(published.id)
        for source in published.sources:
            page.line(rulebook.sources[source].reference, depth=1)
        page.line(f"Read: {published.basis}", depth=1)
        for item in published.items:
            page.line(f"{item.place}: {item.item}", depth=1, lead="- ")
            for told in _told(rulebook, item):
                page.line(told, depth=2)
    page.title(_counted(rulebook))
    return page.text()


def guidelines_json(rulebook: Rulebook) -> str:
    """The same as JSON text ending in a line feed."""
    counts = _counts(rulebook)
    return as_json(
        {
            "lists": [
                {
                    "list": published.id,
                    "sources": [
                        {"cite": each, "reference": rulebook.sources[each].reference} for each in published.sources
                    ],
                    "basis": published.basis,
                    "items": [_item(rulebook, item) for item in published.items],
                }
                for published in _lists(rulebook)
            ],
            "counts": {"lists": len(list(_lists(rulebook))), **asdict(counts)},
            "rulebook": {"version": rulebook.version, "sha256": rulebook.sha256},
        }
    )


def _lists(rulebook: Rulebook) -> Iterator[PublishedList]:
    yield from rulebook.background.guidelines.values() if rulebook.background else ()


def _item(rulebook: Rulebook, item: ListItem) -> JsonObject:
    return {
        "place": item.place,
        "item": item.item,
        "covered_by": [{"id": id, "kind": _kind(rulebook, id)} for id in item.covered_by],
        "reason": item.reason,
    }


def _told(rulebook: Rulebook, item: ListItem) -> Iterator[str]:
    by_kind: dict[str, list[str]] = {}
    for id in item.covered_by:
        by_kind.setdefault(_kind(rulebook, id) or "", []).append(id)
    if by_kind:
        yield "; ".join(f"{kind or 'withdrawn'} {', '.join(ids)}" for kind, ids in by_kind.items())
    gone = by_kind.get("", [])
    for amendment in rulebook.amendments:
        if amendment.id in gone and amendment.how == "withdrawn":
            yield f"{amendment.id} was withdrawn in {amendment.folder}: {amendment.reason}"
    if item.reason:
        yield item.reason


def _kind(rulebook: Rulebook, id: str) -> str | None:
    """What kind of record covers; None for one that a clinic withdrew."""
    if rulebook.background and id in rulebook.background.chapters:
        return "chapter"
    return next((_KINDS[name] for name in COVERING if id in getattr(rulebook, name)), None)


def _counts(rulebook: Rulebook) -> _Counts:
    kept = [
        (any(_kind(rulebook, id) for id in item.covered_by), item.reason is not None)
        for published in _lists(rulebook)
        for item in published.items
    ]
    return _Counts(
        covered=kept.count((True, False)),
        covered_with_a_remark=kept.count((True, True)),
        with_a_reason_only=sum(not covered for covered, _ in kept),
    )


def _counted(rulebook: Rulebook) -> str:
    counts = _counts(rulebook)
    items = sum(len(published.items) for published in _lists(rulebook))
    return (
        f"{items} items of {len(list(_lists(rulebook)))} lists: {counts.covered} covered, "
        f"{counts.covered_with_a_remark} covered with a remark, {counts.with_a_reason_only} with a reason why not."
    )
