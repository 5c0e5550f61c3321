"""A published work is listed, and nothing cites it.

The list of sources says what the rules stand on. A work that nothing cites makes the ground look
broader than it is. Cite it where it supports or qualifies something, or take it out.

Wrong:
    # rules/sources.yaml
    sources:
      - {id: who-1999, reference: WHO. Guidelines. 1999., read: whole}
      - {id: nobody-2001, reference: Nobody. On nothing. 2001., read: abstract}

Right:
    # rules/sources.yaml
    sources:
      - {id: who-1999, reference: WHO. Guidelines. 1999., read: whole}
"""

from collections.abc import Iterator
from typing import Final

from screen.logic.soundness import Flaw
from screen.model.rulebook import Rulebook

CODE: Final = "uncited-source"


def check(rulebook: Rulebook) -> Iterator[Flaw]:
    """Every source that nothing cites: no rule, region, note, country, chapter of what to expect or published list."""
    cited = {citation.cite for rule in rulebook.rules.values() for citation in rule.sources}
    for region in rulebook.regions.values():
        cited.update(region.sources, *(caution.sources for caution in (*region.cautions, *region.not_asked)))
    cited.update(*(note.sources for note in rulebook.fine.values()))
    cited.update(*(country.sources for country in rulebook.countries.values()))
    if rulebook.background is not None:
        chapters = rulebook.background.chapters.values()
        cited.update(*(passage.sources for chapter in chapters for passage in chapter.passages))
        cited.update(*(published.sources for published in rulebook.background.guidelines.values()))
    for id in rulebook.sources:
        if id not in cited:
            yield Flaw("source", id, "id", CODE, f"Nothing cites '{id}'. Cite it where it matters, or take it out.")
