"""Everything one folder of rules says: its records by kind and id, before they are held against each other."""

from dataclasses import dataclass, field
from typing import Any, Final

from screen.model.place import Place, Problem
from screen.reading.lexicon import ClassNames
from screen.reading.tree import Items, Node, Scalar, Table
from screen.reading.wording_records import Approval

KINDS: Final = {
    "section": "sections",
    "question": "questions",
    "fact": "facts",
    "rule": "rules",
    "modifier": "modifiers",
    "region": "regions",
    "source": "sources",
    "class": "classes",
    "level": "levels",
    "statement": "statements",
    "invariant": "invariants",
    "note": "fine",
    "country": "countries",
}
"""The kinds of records, each with the name of its map in a rulebook."""

BACKGROUND_KINDS: Final = {"chapter": "chapters", "hazard": "hazards", "published list": "guidelines"}
"""The kinds of records beside the rules, each with the name of its map in a background."""


@dataclass
class Content:
    """What a folder says, and where. `withdrawn` holds the reason; `names` the names of each class of medicines.

    `hidden`: codes of flaws that may only seem so, because a file that explains names could not be read whole.
    """

    shown: str
    problems: list[Problem] = field(default_factory=list)
    version: str | None = None
    default_country: str | None = None
    records: dict[str, dict[str, Any]] = field(
        default_factory=lambda: {kind: {} for kind in (*KINDS, *BACKGROUND_KINDS)}
    )
    withdrawn: dict[tuple[str, str], str] = field(default_factory=dict)
    names: dict[str, ClassNames] = field(default_factory=dict)
    single_files: set[str] = field(default_factory=set)
    approvals: dict[str, Approval] = field(default_factory=dict)
    nodes: dict[tuple[str, str], Node] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)

    def place(self, kind: str, id: str, key: str = "", column: int = 0) -> Place | None:
        """Where a record stands in this folder, or one of its fields, or a character of a text.

        What lies deeper in a field has the steps to it in its key, as in `cases.0.name`; where a step leads nowhere,
        the place is that of the step before.
        """
        node = self.nodes.get((kind, id))
        for step in key.split(".") if key else ():
            inner = _inside(node, step)
            if inner is None:
                break
            node = inner
        if isinstance(node, Scalar) and column:
            return node.place_of(column)
        return node.place if node else None

    @property
    def replaces_classes(self) -> bool:
        """Whether it speaks of classes of medicines at all."""
        return bool(self.names) or any(kind == "class" for kind, _ in self.withdrawn)


def _inside(node: Node | None, step: str) -> Node | None:
    if isinstance(node, Table):
        return node.get(step)
    if isinstance(node, Items) and step.isdigit() and int(step) < len(node.nodes):
        return node.nodes[int(step)]
    return None
