"""What people often ask about before needles, and what needs nobody's attention."""

from screen.model.condition import Condition
from screen.model.values import dataclass


@dataclass(frozen=True, slots=True)
class FineNote:
    """A worry that can be laid to rest; it never changes a level, a region or what is asked.

    A result shows it when its condition is surely true, no level beyond inform is possible any more and none of the
    rules in `unless` can apply. Without a condition only the page about what to expect shows it, which lists all.
    """

    id: str
    says: str
    sources: tuple[str, ...]
    when: Condition | None = None
    unless: tuple[str, ...] = ()
