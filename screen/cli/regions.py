"""`acuscreen regions`: where points lie for a pain, and what lies under the skin there."""

from functools import partial

from screen.cli.output import as_text, print_result
from screen.logic.nearest import did_you_mean
from screen.model.errors import WrongUsage
from screen.model.question import as_word
from screen.model.rulebook import Rulebook


def regions(rulebook: Rulebook, pain: str | None, format: str) -> int:
    """Print the regions for a pain, or for every pain one after the other."""
    from screen.writing.region_list import regions_json, write_regions_text

    pains = _pains(rulebook) if pain is None else [_pain(rulebook, pain)]
    regions = list(rulebook.regions.values())
    if format == "json":
        lists = [regions_json(rulebook, regions, each) for each in pains]
        print_result(f"[\n{','.join(lists)}]\n" if pain is None else lists[0], encoding="utf-8")
    else:
        pages = [as_text(partial(write_regions_text, rulebook, regions, each)) for each in pains]
        print_result("\n".join(pages))
    return 0


def _pains(rulebook: Rulebook) -> list[str]:
    """Every pain that has a region, in the order of the regions."""
    return list(dict.fromkeys(serves.pain for region in rulebook.regions.values() for serves in region.serves))


def _pain(rulebook: Rulebook, word: str) -> str:
    pains = {as_word(each): each for each in _pains(rulebook)}
    found = pains.get(as_word(word.strip().lower()))
    if found is None:
        raise WrongUsage(
            f"regions knows no such pain.{did_you_mean(word[:40], pains.values())} "
            f"It takes {', '.join(pains.values())}, or nothing for all regions."
        )
    return found
