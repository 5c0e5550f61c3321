"""A fact is defined, and no rule, fact or gate uses it.

A fact exists so that several sentences mean the same thing by it. One that nobody uses is no harm to anybody screened,
but a reviewer reads it, and may believe that it counts. Use it or take it out.

Wrong:
    # rules/facts.yaml
    - id: expecting
      meaning: The person is pregnant.
      when: pregnant
      cases: [{name: a yes, given: {pregnant: yes}, expect: applies}]

Right:
    # rules/facts.yaml
    - id: ill
      meaning: The person is ill or pregnant.
      when: fever or pregnant
      cases: [{name: fever is ill, given: {fever: yes}, expect: applies}]
"""

from collections.abc import Iterator
from typing import Final

from screen.checking.uses import used_facts
from screen.logic.soundness import Flaw
from screen.model.rulebook import Rulebook

CODE: Final = "unused-fact"


def check(rulebook: Rulebook) -> Iterator[Flaw]:
    """Every fact that no condition uses."""
    used = used_facts(rulebook)
    for id in rulebook.facts:
        if id not in used:
            sentence = f"No rule, fact or gate uses '{id}'. Use it in their sentences, or take the fact out."
            yield Flaw("fact", id, "id", CODE, sentence)
