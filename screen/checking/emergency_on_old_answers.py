"""An emergency rule can apply on answers of an earlier visit alone.

A returning person is asked again only what has aged; what `holds` longer is carried over. Whether somebody has to be
helped at once must never come from such answers: at least one question that holds only `today` has to say yes. Let
the question that speaks of the sign itself hold `today`, which it does when it leaves `holds` out.

Wrong:
    # rules/questions/signs.yaml
    - id: fever
      kind: yes-no
      holds: 3 months
      ask: Have you had a fever?
      read_aloud: Have you had a fever?
      why: A fever can be an infection.
      short: fever
    # rules/bleeding/thinner.yaml
    level: emergency
    when: fever or anticoagulant in medicines

Right:
    # rules/questions/signs.yaml
    - id: fever
      kind: yes-no
      ask: Have you had a fever?
      read_aloud: Have you had a fever?
      why: A fever can be an infection.
      short: fever
    # rules/bleeding/thinner.yaml
    level: emergency
    when: fever or anticoagulant in medicines
"""

from collections.abc import Iterator
from typing import Final

from screen.logic.emergency_questions import can_apply_without_today
from screen.logic.soundness import Flaw
from screen.model.level import Level
from screen.model.rulebook import Rulebook

CODE: Final = "emergency-on-old-answers"


def check(rulebook: Rulebook) -> Iterator[Flaw]:
    """Every emergency rule without a question of today on some way to it."""
    for rule in rulebook.rules.values():
        if rule.level is Level.EMERGENCY and can_apply_without_today(rulebook, rule):
            sentence = (
                "This emergency can come from answers of an earlier visit alone. "
                "Let the question about the sign itself hold 'today'."
            )
            yield Flaw("rule", rule.id, "when", CODE, sentence)
