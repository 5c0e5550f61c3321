"""Notes that take away a worry, as written in `fine.yaml`."""

from screen.model.fine import FineNote
from screen.model.place import Problem
from screen.reading.fields import KEBAB, Fields
from screen.reading.tree import Node


def read_note(node: Node, problems: list[Problem]) -> FineNote | None:
    """One note, or None when something in it is wrong."""
    fields = Fields(node, "this note", problems)
    note = FineNote(
        id=fields.id("id", KEBAB),
        says=fields.text("says"),
        sources=fields.required_texts("sources"),
        when=fields.maybe_condition("when"),
        unless=fields.texts("unless"),
    )
    # Said in so many words, so that a forgotten condition is not taken for one left out.
    if fields.yes_no("always_listed") == fields.has("when"):
        sentence = "A note has 'when', or else 'always_listed: yes' if no answer brings it up. Write one of them."
        fields.report(fields.place, "listed-or-when", sentence)
    return note if fields.is_sound() else None
