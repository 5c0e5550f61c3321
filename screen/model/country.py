"""Whom to call in a country."""

from screen.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its two letters, with the number to call in an emergency, as people say it: `112 or 999`.

    `urgent_line` is the number for help today that is no emergency, where there is one, and where it holds.
    """

    id: str
    name: str
    emergency: str
    sources: tuple[str, ...]
    urgent_line: str | None = None
