"""Three-valued truth for many people at once: Kleene's logic on two rails of bits."""

from collections.abc import Iterable

from screen.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Truth:
    """What is surely and what is possibly so, one bit a person: true 1 1, unknown 0 1, false 0 0.

    Whoever has the `surely` bit has the `possibly` bit too.
    """

    surely: int
    possibly: int

    def __and__(self, other: "Truth") -> "Truth":
        return Truth(self.surely & other.surely, self.possibly & other.possibly)

    def __or__(self, other: "Truth") -> "Truth":
        return Truth(self.surely | other.surely, self.possibly | other.possibly)

    def __bool__(self) -> bool:
        raise TypeError("an unknown must not pass for a no: look at `surely` or `possibly`")

    @property
    def unknown(self) -> int:
        """The people for whom it can still go either way."""
        return self.possibly & ~self.surely

    def opposite(self, everyone: int) -> "Truth":
        """What is so exactly where this is not, among the people whose bits are set in `everyone`."""
        return Truth(everyone & ~self.possibly, everyone & ~self.surely)


def every(truths: Iterable[Truth]) -> Truth:
    """True for the people for whom all are; there is at least one, and none is looked at that can change nothing."""
    surely = possibly = -1  # all bits there are
    for truth in truths:
        surely &= truth.surely
        possibly &= truth.possibly
        if not possibly:
            break
    return Truth(surely, possibly)


def some(truths: Iterable[Truth]) -> Truth:
    """True for the people for whom at least one is; there is at least one."""
    surely = possibly = 0
    for truth in truths:
        surely |= truth.surely
        possibly |= truth.possibly
    return Truth(surely, possibly)


def at_least(count: int, truths: Iterable[Truth], everyone: int) -> Truth:
    """True for the people for whom `count` or more are."""
    reached = [Truth(everyone, everyone)] + [Truth(0, 0)] * count
    for truth in truths:
        for number in range(count, 0, -1):
            reached[number] |= reached[number - 1] & truth
    return reached[count]
