"""Two rules have the same title.

The title is how a person and an acupuncturist tell findings apart. Two findings that read alike look like a mistake,
and a reviewer cannot tell which one is meant. Give each rule the title of its own situation.

Wrong:
    # rules/bleeding/thinner.yaml
    title: Takes a blood thinner
    # rules/general/ill.yaml
    title: Takes a blood thinner

Right:
    # rules/bleeding/thinner.yaml
    title: Takes a blood thinner
    # rules/general/ill.yaml
    title: Has a fever or is pregnant
"""

from collections.abc import Iterator
from typing import Final

from screen.logic.soundness import Flaw
from screen.model.rulebook import Rulebook

CODE: Final = "same-title"


def check(rulebook: Rulebook) -> Iterator[Flaw]:
    """Every title that another rule before it has, whatever its capitals and spaces."""
    first: dict[str, str] = {}
    for rule in rulebook.rules.values():
        title = " ".join(rule.title.casefold().split())
        other = first.setdefault(title, rule.id)
        if other != rule.id:
            sentence = f"The rule '{other}' has this title already. Say what is different in this situation."
            yield Flaw("rule", rule.id, "title", CODE, sentence)
