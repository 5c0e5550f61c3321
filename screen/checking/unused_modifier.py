"""A change of technique is described, and no rule asks for it.

The sentence is never told to any acupuncturist. Either a rule has forgotten it in its `modify`, or nothing needs it
any more.

Wrong:
    # rules/modifiers.yaml
    modifiers:
      - {id: fine-needle, says: Use a fine needle.}
      - {id: no-heat, says: Use no heat.}

Right:
    # rules/modifiers.yaml
    modifiers:
      - {id: fine-needle, says: Use a fine needle.}
"""

from collections.abc import Iterator
from typing import Final

from screen.logic.soundness import Flaw
from screen.model.rulebook import Rulebook

CODE: Final = "unused-modifier"


def check(rulebook: Rulebook) -> Iterator[Flaw]:
    """Every modifier that no rule names."""
    used = {id for rule in rulebook.rules.values() for id in rule.modify}
    for id in rulebook.modifiers:
        if id not in used:
            sentence = f"No rule asks for '{id}'. Name it in the 'modify' of a rule, or take it out."
            yield Flaw("modifier", id, "id", CODE, sentence)
