"""The approvals of downward moves, as written in a YAML file beside the people."""

from dataclasses import dataclass
from pathlib import Path

from screen.model.errors import RulesRefused, WrongUsage
from screen.model.place import Problem
from screen.reading.fields import Fields
from screen.reading.strict_yaml import MOST_BYTES, read_tree
from screen.reading.tree import Node


@dataclass(frozen=True, slots=True)
class MoveApproval:
    """Who answers for one person moving from one outcome to a milder one, since when and why."""

    person: str
    before: str
    after: str
    by: str
    on: str
    because: str


def read_move_approvals(path: Path) -> list[MoveApproval]:
    """The approvals in a file. Raises WrongUsage when there is none, RulesRefused when something in it is wrong."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as failed:
        reason = (failed.strerror or "unknown").lower()
        raise WrongUsage(f"The file of approvals cannot be read ({reason}). Look at its path.") from None
    tree, problems = read_tree(data, path.name)
    if tree is None:
        raise RulesRefused(problems)
    fields = Fields(tree, "this file", problems)
    fields.node("approvals")
    found = fields.records("approvals", _read_approval)
    fields.is_sound()
    if problems:
        raise RulesRefused(problems)
    return list(found)


def _read_approval(node: Node, problems: list[Problem]) -> MoveApproval | None:
    fields = Fields(node, "this approval", problems)
    approval = MoveApproval(
        fields.text("person"),
        fields.text("from"),
        fields.text("to"),
        fields.text("by"),
        fields.date("on"),
        fields.text("because"),
    )
    return approval if fields.is_sound() else None
