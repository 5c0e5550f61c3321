"""A consult rule leaves out a way down that everybody it applies to is asked about.

A way down ("a doctor has checked it and nothing changed") spares people a visit that has been made already. When each
person to whom a consult rule applies is also asked a question that can settle something, but the rule's sentence does
not use that question, the rule sends them all to a doctor again whatever they answer. Add the way down behind
`not`, or, if it must not count here, ask it under a gate that leaves these people out. A rule that stands behind a
graver one, for the people whom the way down has brought to this level, is meant to be without it.

Wrong:
    # rules/questions/signs.yaml
    - id: fever_checked
      kind: yes-no
      asked_when: fever
      settles: yes
      ask: Has a doctor looked at the fever?
      read_aloud: Has a doctor looked at the fever?
      why: What was looked at need not be looked at again.
      short: fever looked at
    # rules/bleeding/thinner.yaml
    when: fever and anticoagulant in medicines

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
    # rules/bleeding/thinner.yaml
    when: fever and anticoagulant in medicines and not fever_checked
"""

from collections.abc import Iterator
from typing import Final

from screen.logic.frames import TooManyPeople, all_parts, frame
from screen.logic.soundness import Flaw
from screen.logic.standing import question_of
from screen.model.condition import Condition
from screen.model.level import Level
from screen.model.question import Question
from screen.model.rule import Rule
from screen.model.rulebook import Rulebook

CODE: Final = "unused-way-down"


def check(rulebook: Rulebook) -> Iterator[Flaw]:
    """Every consult rule that implies the gate of a way down and does not use it."""
    gated = [each for each in rulebook.questions.values() if each.is_way_down and each.asked_when is not None]
    for rule in rulebook.rules.values():
        used = _questions(rulebook, rule.when) if rule.level is Level.CONSULT else set()
        for question in gated if used else ():
            if (
                question.id not in used
                and _all_are_asked(rulebook, rule, question, used)
                and not _stands_behind(rulebook, rule, question)
            ):
                sentence = (
                    f"Everybody this applies to is asked '{question.id}', and the answer changes nothing here. "
                    "Add the way down behind 'not', or do not ask these people."
                )
                yield Flaw("rule", rule.id, "when", CODE, sentence)


def _all_are_asked(rulebook: Rulebook, rule: Rule, question: Question, used: set[str]) -> bool:
    """Whether nobody to whom the rule applies is left out by the gate of the question."""
    gate = question.asked_when
    return gate is not None and bool(used & _questions(rulebook, gate)) and _implies(rulebook, rule.when, gate)


def _stands_behind(rulebook: Rulebook, rule: Rule, question: Question) -> bool:
    """Whether a graver rule uses the question, and this one applies to all whom that one would apply to."""
    graver = (each for each in rulebook.rules.values() if each.level > rule.level)
    return any(
        question.id in _questions(rulebook, each.when) and _implies(rulebook, each.when, rule.when) for each in graver
    )


def _implies(rulebook: Rulebook, condition: Condition, other: Condition) -> bool:
    """Whether the other is true for everybody for whom the first is; unknown where too many kinds of people differ."""
    try:
        people = frame(rulebook, [condition, other]).block
    except TooManyPeople:
        return False
    return not people.truth(condition).surely & ~people.truth(other).surely


def _questions(rulebook: Rulebook, condition: Condition) -> set[str]:
    return {id for part in all_parts(rulebook, condition) if (id := question_of(part, rulebook)) is not None}
