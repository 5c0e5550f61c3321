"""A folder laid over a rulebook: by id, a record replaces the whole record, a new one is added, or one is withdrawn."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from screen.logic.nearest import did_you_mean
from screen.model.level import Level
from screen.model.place import Place, Problem
from screen.model.rulebook import Amendment, Rulebook
from screen.reading.content import KINDS, Content
from screen.reading.fields import shown

NO_RULES = Rulebook({}, {}, {}, {}, {}, {}, {}, {}, {}, {})
"""What the shipped rules are laid over."""


def laid_over(base: Rulebook, content: Content) -> Rulebook:
    """The rulebook with the folder's records in place of its own; a question keeps its place in the order.

    What cannot be laid over is added to the content's problems.
    """
    maps: dict[str, Any] = {name: merged(kind, getattr(base, name), content) for kind, name in KINDS.items()}
    _report_unknown_sections(maps, content)
    sections = maps["sections"]
    order = {id: (section.order, id) for id, section in sections.items()}
    maps["sections"] = dict(sorted(sections.items(), key=lambda each: order[each[0]]))
    maps["questions"] = dict(sorted(maps["questions"].items(), key=lambda each: order.get(each[1].section, (0, ""))))
    maps["rules"] = dict(sorted(maps["rules"].items()))
    maps["classes"] = dict(sorted(maps["classes"].items()))
    default = content.default_country or base.default_country
    if default and default not in maps["countries"]:
        sentence = f"'{shown(default)}' is not a country.{did_you_mean(default, maps['countries'])}"
        content.problems.append(Problem(Place(f"{content.shown}/countries.yaml"), "unknown-country", sentence))
    return replace(base, **maps, version=content.version or base.version, default_country=default, sha256="")


def amendments_of(base: Rulebook, content: Content) -> Iterator[Amendment]:
    """What the folder did to each record, in the order of its records."""
    if content.version:
        yield Amendment(content.shown, "version", content.version, "replaced")
    for kind, name in KINDS.items():
        if kind == "invariant":
            continue  # What is proved of rules changes nothing for a person.
        shipped = getattr(base, name)
        for id, record in content.records[kind].items():
            how = "replaced" if id in shipped else "added"
            yield Amendment(content.shown, kind, id, how, was=_level(shipped.get(id)), now=_level(record))
    for (kind, id), reason in content.withdrawn.items():
        if kind == "invariant":
            continue
        yield Amendment(
            content.shown, kind, id, "withdrawn", was=_level(getattr(base, KINDS[kind]).get(id)), reason=reason
        )


def is_lowered(amendment: Amendment) -> bool:
    """Whether a rule's level became milder, or the rule went."""
    return amendment.was is not None and (amendment.now is None or amendment.now < amendment.was)


def merged(kind: str, base: dict[str, Any], content: Content) -> dict[str, Any]:
    """The records of one kind with the folder's in their place; an unknown withdrawal is one of its problems."""
    records = {**base, **content.records[kind]}
    for withdrawn_kind, id in content.withdrawn:
        if withdrawn_kind == kind and records.pop(id, None) is None:
            place = content.place(kind, id) or Place(content.shown)
            sentence = f"There is no {kind} '{id}' to withdraw.{did_you_mean(id, base)}"
            content.problems.append(Problem(place, "unknown-withdrawn", sentence))
    return records


def _report_unknown_sections(maps: dict[str, Any], content: Content) -> None:
    for kind, id in content.nodes:
        if kind == "section" and id not in maps["sections"] and not content.hidden:
            place = content.place("section", id) or Place(content.shown)
            sentence = f"A new section needs 'title' and 'order'. Add them.{did_you_mean(id, maps['sections'])}"
            content.problems.append(Problem(place, "missing-key", sentence))


def _level(record: object) -> Level | None:
    level = getattr(record, "level", None)
    return level if isinstance(level, Level) else None
