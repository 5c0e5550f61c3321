"""A way down holds longer than what it settles.

"Has a doctor looked at this, with no change since?" speaks of the answer that opened the question. When that answer
has aged and is asked again, an old yes to the way down would lower something nobody has looked at. Let a way down hold
no longer than every question of its `asked_when`.

Wrong:
    # rules/questions/signs.yaml
    - id: fever_checked
      kind: yes-no
      asked_when: fever
      settles: yes
      holds: 3 months
      ask: Has a doctor looked at the fever?
      read_aloud: Has a doctor looked at the fever?
      why: What was looked at need not be looked at again.
      short: fever looked at

Right:
    # rules/questions/signs.yaml
    - id: fever_checked
      kind: yes-no
      asked_when: fever
      settles: yes
      ask: Has a doctor looked at the fever?
      read_aloud: Has a doctor looked at the fever?
      why: What was looked at need not be looked at again.
      short: fever looked at
"""

from collections.abc import Iterator
from typing import Final

from screen.logic.frames import all_parts
from screen.logic.soundness import Flaw
from screen.logic.standing import question_of
from screen.model.period import Period
from screen.model.question import Question
from screen.model.rulebook import Rulebook

CODE: Final = "lasting-way-down"
_ANY_DAY: Final = "2001-01-31"
"""Periods in days and in months are compared from one day on."""


def check(rulebook: Rulebook) -> Iterator[Flaw]:
    """Every way down that holds longer than a question of its gate."""
    for question in rulebook.questions.values():
        shortest = min(_held_by_gate(rulebook, question), key=_end, default=question.holds)
        if question.is_way_down and _end(question.holds) > _end(shortest):
            sentence = (
                f"This way down holds {question.holds.words}, and what it settles {shortest.words}. "
                f"Let it hold no longer: write 'holds: {shortest.words}', or leave 'holds' out for today."
            )
            yield Flaw("question", question.id, "holds", CODE, sentence)


def _held_by_gate(rulebook: Rulebook, question: Question) -> Iterator[Period]:
    if question.asked_when is not None:
        for part in all_parts(rulebook, question.asked_when):
            asked = question_of(part, rulebook)
            if asked is not None:
                yield rulebook.questions[asked].holds


def _end(period: Period) -> str:
    return period.last_day(_ANY_DAY)
