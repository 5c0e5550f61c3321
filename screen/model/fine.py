"""What people often ask about before needles, and what needs nobody's attention."""

from screen.model.condition import Condition
from screen.model.values import dataclass


@dataclass(frozen=True, slots=True)
class FineNote:
    """A worry that can be laid to rest; it never changes a level, a region or what is asked.

    A result shows it when its condition is surely true and none of the rules in `unless` can apply. Without a
    condition it is shown only on the page about what to expect, which lists them all.
    """

    id: str
    says: str
    sources: tuple[str, ...]
    when: Condition | None = None
    unless: tuple[str, ...] = ()
