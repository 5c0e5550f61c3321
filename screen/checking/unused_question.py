"""A question is asked, and nothing depends on the answer.

Every question costs the person patience, and some of them hurt to answer. One that no rule, fact or gate uses is left
over from a rule that went, or the rule that needs it misspells it and speaks of another. Use it or take it out.

Wrong:
    # rules/questions/signs.yaml
    - id: left_handed
      kind: yes-no
      ask: Are you left-handed?
      read_aloud: Are you left-handed?
      why: We are curious.
      short: left-handed

Right:
    # rules/questions/signs.yaml
    - id: fever
      kind: yes-no
      ask: Have you had a fever?
      read_aloud: Have you had a fever?
      why: A fever can be an infection.
      short: fever
"""

from collections.abc import Iterator
from typing import Final

from screen.checking.uses import used_questions
from screen.logic.soundness import Flaw
from screen.model.rulebook import Rulebook

CODE: Final = "unused-question"


def check(rulebook: Rulebook) -> Iterator[Flaw]:
    """Every question that nothing uses."""
    used = used_questions(rulebook)
    for id in rulebook.questions:
        if id not in used:
            sentence = f"No rule, fact or gate uses '{id}'. Use it where it matters, or take the question out."
            yield Flaw("question", id, "id", CODE, sentence)
