"""What one part of a condition is for many people, told apart by why it is unknown."""

from screen.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """One bit a person on four rails that never overlap; on none of them, the part is surely false.

    A "not sure", a question never asked and an answer declined are all unknown, but they count differently.
    """

    sure: int = 0
    unsure: int = 0
    unasked: int = 0
    declined: int = 0

    def among(self, people: int) -> "Column":
        """The same for these people, and surely false for all others."""
        return Column(self.sure & people, self.unsure & people, self.unasked & people, self.declined & people)
