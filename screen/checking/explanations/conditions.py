"""Faults of a sentence that says when a rule applies, a fact holds or a question is asked."""

from typing import Final

PAGES: Final = {
    "condition-at-least": """`at_least` is not written with a number and three or more parts.

`at_least(2, a, b, c)` is true when two of the three are. For one of them write `or`, for all of them `and`.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: at_least(1, numb_saddle, fever, pregnant)

Right:
    # rules/nerves/numb-saddle.yaml
    when: at_least(2, numb_saddle, fever, pregnant)
""",
    "condition-brackets": """`and` stands beside `or` without brackets.

Some people read such a sentence one way, some the other. Brackets make it one sentence for everybody.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and fever or pregnant

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and (fever or pregnant)
""",
    "condition-capital": """A condition holds a capital letter.

Ids and the words of conditions are written small, so that nothing can look alike and differ.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle AND fever

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and fever
""",
    "condition-chain": """Comparisons are chained.

`18 <= age < 65` is clear to some and not to others, and easily mistyped. Write both comparisons.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and 18 <= age < 65

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and age >= 18 and age < 65
""",
    "condition-function": """A word other than `at_least` is written with brackets behind it.

`at_least(2, a, b, c)` is the only one there is.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: any(numb_saddle, fever, pregnant)

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle or fever or pregnant
""",
    "condition-not-in": """`not in` stands in a condition.

Only a way down can be denied: a "no" to a risk may be a mistake, and a rule must never apply because of it. Say
what is the case instead.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and upper_back not in pain

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and lower_back in pain
""",
    "condition-number": """A number is not written as a plain whole number.

Write digits only, such as 65: no points, signs or leading zeros. Readings with parts are asked as yes-no.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and age >= 065

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and age >= 65
""",
    "condition-repeats": """A part stands twice in one sentence.

Said twice it is either needless, or one of them was meant to be something else. Say it once, or put the common part
before a bracket. Only comparisons of one number may repeat the question.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: (numb_saddle and fever) or (numb_saddle and pregnant)

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and (fever or pregnant)
""",
    "condition-sign": """A sign stands in a condition that conditions do not have.

There are lower-case words, numbers, brackets, commas and >= > <= <. A `-` in an id is written `_`, and instead of
`==` stands `value in question`.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and lower-back in pain

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and lower_back in pain
""",
    "condition-syntax": """A sentence is no condition: a word, a bracket or a part is missing or too many.

Parts are joined with `and` or `or`: `pregnant and (age >= 40 or fever)`.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and or fever

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle or fever
""",
    "condition-too-long": """A condition has more than 12 parts or 1000 characters.

Nobody can see whether such a sentence is right. Put an idea that belongs together into a fact with a name of its
own.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: >-
      numb_saddle and (age < 1 or age > 9 or age > 19 or age > 29 or age > 39 or age > 49 or age > 59 or age > 69 or
      age > 79 or age > 89 or age > 99 or age > 109 or age > 119)

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and (age < 1 or age > 9)
""",
    "condition-too-wide": """A sentence goes by too many questions to be worked out exactly.

Every kind of person is put side by side to see whether a sentence can be true, and 262,144 kinds are the most. Put
ideas into facts that each go by few questions, or ask less.

Wrong:
    # rules/questions/signs.yaml
    - id: ills
      kind: choices
      ask: Do you have any of these?
      read_aloud: Do you have any of these?
      why: They change the treatment.
      short: illnesses
      values:
        - {id: a1, label: One}
        - {id: a2, label: Two}
        - {id: a3, label: Three}
        - {id: a4, label: Four}
        - {id: a5, label: Five}
        - {id: a6, label: Six}
        - {id: a7, label: Seven}
        - {id: a8, label: Eight}
        - {id: a9, label: Nine}
        - {id: a10, label: Ten}
        - {id: a11, label: Eleven}
        - {id: a12, label: Twelve}
        - {id: b1, label: Another one}
        - {id: b2, label: Another two}
        - {id: b3, label: Another three}
        - {id: b4, label: Another four}
        - {id: b5, label: Another five}
        - {id: b6, label: Another six}
        - {id: b7, label: Another seven}
        - {id: b8, label: Another eight}
    # rules/facts.yaml
    - id: first
      meaning: The first ten.
      when: >-
        a1 in ills or a2 in ills or a3 in ills or a4 in ills or a5 in ills or a6 in ills or a7 in ills or a8 in ills
        or a9 in ills or a10 in ills
      cases: [{name: one, given: {ills: [a1]}, expect: applies}]
    - id: second
      meaning: The others.
      when: >-
        b1 in ills or b2 in ills or b3 in ills or b4 in ills or b5 in ills or b6 in ills or b7 in ills or b8 in ills
        or a11 in ills or a12 in ills
      cases: [{name: one, given: {ills: [b1]}, expect: applies}]
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and first and second

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and ill
""",
    "not-before-way-down": """`not` stands before something that is no way down.

A "no" to a risk may be a mistake or a wish, and a rule must never apply or be graver because of it. Only what is
marked `settles: yes` may be denied.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and not fever

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and fever and not fever_checked
""",
    "way-down-without-not": """A way down stands without `not`.

Its "yes" can only lower a level, never raise one, so a rule uses it only as `not …`.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and fever and fever_checked

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and fever and not fever_checked
""",
    "way-down-unreachable": """A rule can apply to somebody who is never asked its way down.

A way down is asked only under its gate. For whom the rule applies outside that gate, there is no way to say that it
was settled. Ask the question of everybody the sentence speaks of, or let the rule speak only of those who are
asked.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and not fever_checked

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and fever and not fever_checked
""",
    "never-true": """A sentence can never be true.

Whatever anybody answers, the rule would not apply: it is written and reviewed, and helps nobody.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and age < 18 and age >= 65

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and (age < 18 or age >= 65)
""",
    "never-false": """A sentence can never be false.

It would apply to everybody, whatever they answer. Such a thing is said in the wording, not by a rule.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: age < 65 or age >= 18

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and (age < 18 or age >= 65)
""",
    "idle-part": """A part of a sentence never matters.

Whether it is true or false, the rest decides alone, so a reader believes in a difference that is not there. Take it
out, or mend the sentence.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and age >= 18 and age >= 65

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and age >= 65
""",
    "fact-order": """A fact uses another that is written further down.

Facts are read from above; in that order none can go round in a circle. Move the other fact up.

Wrong:
    # rules/facts.yaml
    - id: very_ill
      meaning: The person is ill, and old.
      when: ill_lately and age >= 65
      cases: [{name: old and with fever, given: {fever: yes, age: 70}, expect: applies}]
    - id: ill_lately
      meaning: The person has had a fever.
      when: fever
      cases: [{name: a fever, given: {fever: yes}, expect: applies}]
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle or very_ill

Right:
    # rules/facts.yaml
    - id: ill_lately
      meaning: The person has had a fever.
      when: fever
      cases: [{name: a fever, given: {fever: yes}, expect: applies}]
    - id: very_ill
      meaning: The person is ill, and old.
      when: ill_lately and age >= 65
      cases: [{name: old and with fever, given: {fever: yes, age: 70}, expect: applies}]
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle or very_ill
""",
    "gate-order": """A question waits for one that is asked after it.

`asked_when` may speak only of questions written earlier, so that no two questions wait for each other. Change the
order, or the gate.

Wrong:
    # rules/questions/start.yaml
    - id: medicines
      kind: medicines
      asked_when: fever
      ask: Which medicines do you take?
      read_aloud: Which medicines do you take?
      why: Some change how you bleed.
      short: medicines

Right:
    # rules/questions/start.yaml
    - id: medicines
      kind: medicines
      ask: Which medicines do you take?
      read_aloud: Which medicines do you take?
      why: Some change how you bleed.
      short: medicines
""",
    "gate-way-down": """A gate holds `not` or a way down.

Whether a question is asked must not hang on what can only lower a level: a grave sign could then be lost. Ask by
the signs themselves.

Wrong:
    # rules/questions/signs.yaml
    - id: chills
      kind: yes-no
      asked_when: not fever_checked
      ask: Have you had chills?
      read_aloud: Have you had chills?
      why: Chills can be an infection.
      short: chills
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle or chills

Right:
    # rules/questions/signs.yaml
    - id: chills
      kind: yes-no
      asked_when: fever
      ask: Have you had chills?
      read_aloud: Have you had chills?
      why: Chills can be an infection.
      short: chills
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle or chills
""",
    "wrong-kind": """A question is used as if it were of another kind.

A yes-no question stands alone, a choice as `value in question`, a number with a comparison.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and age

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and age >= 65
""",
}
