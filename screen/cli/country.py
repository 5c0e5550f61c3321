"""The country whose numbers are told."""

from dataclasses import replace

from screen.logic.nearest import did_you_mean
from screen.model.errors import WrongUsage
from screen.model.rulebook import Rulebook


def with_country(rulebook: Rulebook, named: str | None) -> Rulebook:
    """The rulebook that tells the numbers of this country, or else of the clinic's own. Raises WrongUsage."""
    id = named.strip().lower() if named is not None else rulebook.default_country
    if id is None:
        return rulebook
    if id not in rulebook.countries:
        known = [each.upper() for each in sorted(rulebook.countries)]
        hint = did_you_mean(id[:20].upper(), known)
        raise WrongUsage(f"--country knows {', '.join(known)}.{hint} A clinic can add its own in countries.yaml.")
    return replace(rulebook, country=rulebook.countries[id])
