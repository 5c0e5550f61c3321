"""Faults of single records: a key, word, number or day that is not what the record holds."""

from typing import Final

PAGES: Final = {
    "case-answer": """An answer given in a case is no answer to its question.

The case would test nothing. Answers are the words of a file of answers: yes, no or unsure, ids of values, a number,
names of medicines.

Wrong:
    # rules/nerves/numb-saddle.yaml
    cases: [{name: a plain yes, given: {numb_saddle: maybe}, expect: undecided}]

Right:
    # rules/nerves/numb-saddle.yaml
    cases: [{name: not sure, given: {numb_saddle: unsure}, expect: undecided}]
""",
    "duplicate-item": """A list holds the same item twice.

One of them may have been meant to be another. Keep one, or mend the other.

Wrong:
    # rules/bleeding/thinner.yaml
    modify: [fine-needle, fine-needle]

Right:
    # rules/bleeding/thinner.yaml
    modify: [fine-needle]
""",
    "empty-list": """A list that needs at least one item has none.

A rule without a source stands on nothing, and a rule without a case was never tried. Add an item.

Wrong:
    # rules/bleeding/thinner.yaml
    cases: []

Right:
    # rules/bleeding/thinner.yaml
    cases: [{name: a named tablet, given: {medicines: [warfarin]}, expect: applies}]
""",
    "empty-value": """A key has no value.

It says nothing, and the reader cannot tell what was meant. Write the value, or take the key out.

Wrong:
    # rules/bleeding/thinner.yaml
    why:

Right:
    # rules/bleeding/thinner.yaml
    why: A needle can nick a small vessel.
""",
    "if-unsure-reason": """`if_unsure` stands without `if_unsure_because`, or the other way round.

Somebody who is not sure counts one level milder, or the same from consult down. A rule may say otherwise, but only
with the reason. Write both, or neither.

Wrong:
    # rules/bleeding/thinner.yaml
    if_unsure: inform

Right:
    # rules/bleeding/thinner.yaml
    if_unsure: inform
    if_unsure_because: The leaflet settles it at home.
""",
    "malformed-atc": """`atc` is not a code of the Anatomical Therapeutic Chemical classification.

The code lets a pharmacist find the substance whatever its name. It is a letter, two digits, and so on.

Wrong:
    # rules/medicines/anticoagulant.yaml
    substances: [{name: warfarin, atc: B1AA3}]

Right:
    # rules/medicines/anticoagulant.yaml
    substances: [{name: warfarin, atc: B01AA03}]
""",
    "malformed-id": """An id has a form that ids do not have.

Ids are words of small letters and digits that begin with a letter: joined by `-` for rules, regions, modifiers,
sources and values, by `_` for questions, facts and classes. They become flags, file names and words of conditions.

Wrong:
    # rules/modifiers.yaml
    modifiers: [{id: Fine Needle, says: Use a fine needle.}]

Right:
    # rules/modifiers.yaml
    modifiers: [{id: fine-needle, says: Use a fine needle.}]
""",
    "malformed-country": """The id of a country is not its two letters.

People name a country by them, as in `--country GB`. Write them small.

Wrong:
    # rules/countries.yaml
    countries: [{id: uk1, name: United Kingdom, emergency: "999", sources: [who-1999]}]

Right:
    # rules/countries.yaml
    countries: [{id: gb, name: United Kingdom, emergency: "999", sources: [who-1999]}]
""",
    "malformed-number": """A number to call is not a number.

People read it and dial it. Write digits with blanks, or two numbers with `or` between them where either will do.

Wrong:
    # rules/countries.yaml
    countries: [{id: ie, name: Ireland, emergency: 112/999, sources: [who-1999]}]

Right:
    # rules/countries.yaml
    countries: [{id: ie, name: Ireland, emergency: 112 or 999, sources: [who-1999]}]
""",
    "malformed-version": """The version of the rules is not year, month and a number.

Every result names the version it was made with, so that it can be found again. Write it as in 2026.11.0.

Wrong:
    # rules/rulebook.yaml
    version: v2

Right:
    # rules/rulebook.yaml
    version: 2026.11.0
""",
    "misplaced-key": """A key stands in a record whose kind does not have it.

Only choices have values, only numbers have a unit, only yes-no questions settle as a whole, only combinations have
`two_of` and no names. Take the key out, or change the kind.

Wrong:
    # rules/questions/signs.yaml
    - id: fever
      kind: yes-no
      unit: degrees
      ask: Have you had a fever?
      read_aloud: Have you had a fever?
      why: A fever can be an infection.
      short: fever

Right:
    # rules/questions/signs.yaml
    - id: fever
      kind: yes-no
      ask: Have you had a fever?
      read_aloud: Have you had a fever?
      why: A fever can be an infection.
      short: fever
""",
    "missing-key": """A record lacks something that every record of its kind needs.

A rule without `why`, sources, cases or days cannot be reviewed; a question without `read_aloud` cannot be asked by
staff. The sentence names the key. Add it.

Wrong:
    # rules/facts.yaml
    - id: ill
      when: fever or pregnant
      cases: [{name: fever is ill, given: {fever: yes}, expect: applies}]

Right:
    # rules/facts.yaml
    - id: ill
      meaning: The person is ill or pregnant.
      when: fever or pregnant
      cases: [{name: fever is ill, given: {fever: yes}, expect: applies}]
""",
    "not-a-date": """A day is not a day of the calendar.

Days are written year, month, day, as in 2026-11-20, so that nobody reads a month for a day.

Wrong:
    # rules/bleeding/thinner.yaml
    review_by: 31.11.2027

Right:
    # rules/bleeding/thinner.yaml
    review_by: 2027-11-30
""",
    "not-a-duration": """`reply_valid` or `holds` is not a length of time.

They say how long a doctor's answer to a finding holds, and how long a person's answer to a question: a number with
days, weeks, months or years. `holds` may also be `today` or `always`.

Wrong:
    # rules/bleeding/thinner.yaml
    reply_valid: half a year

Right:
    # rules/bleeding/thinner.yaml
    reply_valid: 6 months
""",
    "not-a-number": """A number is not written in plain digits.

Write whole numbers such as 12, without signs, points or leading zeros.

Wrong:
    # rules/questions/signs.yaml
    id: signs
    title: Signs
    order: second

Right:
    # rules/questions/signs.yaml
    id: signs
    title: Signs
    order: 2
""",
    "not-yes-or-no": """A value that is yes or no is something else.

`true`, `on` or `1` mean yes in some programs and nothing in others. Write yes or no.

Wrong:
    # rules/bleeding/thinner.yaml
    postpone: true

Right:
    # rules/bleeding/thinner.yaml
    postpone: yes
""",
    "number-limits": """The greatest number allowed is smaller than the least.

No answer would be allowed at all. Change one of them.

Wrong:
    # rules/questions/signs.yaml
    - id: age
      kind: number
      unit: years
      least: 120
      greatest: 0
      ask: How old are you?
      read_aloud: How old are you?
      why: Some illnesses come with age.
      short: age

Right:
    # rules/questions/signs.yaml
    - id: age
      kind: number
      unit: years
      least: 0
      greatest: 120
      ask: How old are you?
      read_aloud: How old are you?
      why: Some illnesses come with age.
      short: age
""",
    "reserved-id": """A value is called none, unsure or declined.

These words are answers to every question of the kind already, so a value of that name could not be told from them.
Take the value out.

Wrong:
    # rules/questions/start.yaml
    - id: pain
      kind: choices
      ask: Where does it hurt?
      read_aloud: Where does it hurt?
      why: It decides which places matter.
      short: place of pain
      values:
        - {id: lower-back, label: Lower back}
        - {id: none, label: Nowhere}

Right:
    # rules/questions/start.yaml
    - id: pain
      kind: choices
      ask: Where does it hurt?
      read_aloud: Where does it hurt?
      why: It decides which places matter.
      short: place of pain
      values:
        - {id: lower-back, label: Lower back}
""",
    "review-date": """The next review lies before the day the rule was written.

One of the days is mistyped, or an old rule was copied. Change one of them.

Wrong:
    # rules/bleeding/thinner.yaml
    written: 2026-05-01
    review_by: 2026-05-01

Right:
    # rules/bleeding/thinner.yaml
    written: 2026-05-01
    review_by: 2027-05-01
""",
    "reviewed-by-nobody": """A rule says that it was reviewed, and not by whom or when.

A result tells people whether clinicians have looked at the rules. Name the reviewer and the day, or say draft.

Wrong:
    # rules/bleeding/thinner.yaml
    status: reviewed

Right:
    # rules/bleeding/thinner.yaml
    status: reviewed
    reviewed_by: Dr A. Example
    reviewed_on: 2026-10-01
""",
    "unknown-change": """The change to a region is not one of the changes there are.

A change that nobody knows would leave the region as it is. The sentence lists them.

Wrong:
    # rules/bleeding/thinner.yaml
    regions: {lower-back: be-careful}

Right:
    # rules/bleeding/thinner.yaml
    regions: {lower-back: shallow-only}
""",
    "unknown-expect": """What a case expects is not one of the three things a rule can be.

A rule applies, does-not-apply or is undecided.

Wrong:
    # rules/nerves/numb-saddle.yaml
    cases: [{name: a plain yes, given: {numb_saddle: yes}, expect: true}]

Right:
    # rules/nerves/numb-saddle.yaml
    cases: [{name: a plain yes, given: {numb_saddle: yes}, expect: applies}]
""",
    "unknown-hazard": """The hazard of a region does not begin with low, medium or high.

Regions are sorted and compared by that word; what comes behind it is free.

Wrong:
    # rules/regions.yaml
    - id: lower-back
      label: Lower back
      covers: The small of the back
      serves: [{pain: lower-back, support: guideline}]
      points: [{code: BL23, name: Shenshu, where: beside the spine}]
      under_the_skin: Kidney
      hazard: some, because of the kidney
      cautions: [{says: Stay shallow., sources: [who-1999]}]
      sources: [who-1999]

Right:
    # rules/regions.yaml
    - id: lower-back
      label: Lower back
      covers: The small of the back
      serves: [{pain: lower-back, support: guideline}]
      points: [{code: BL23, name: Shenshu, where: beside the spine}]
      under_the_skin: Kidney
      hazard: medium, because of the kidney
      cautions: [{says: Stay shallow., sources: [who-1999]}]
      sources: [who-1999]
""",
    "unknown-if-unsure": """`if_unsure` is not a level, nor none.

It says what counts while somebody is not sure: emergency, urgent, consult, inform or none.

Wrong:
    # rules/bleeding/thinner.yaml
    if_unsure: nothing
    if_unsure_because: The leaflet settles it at home.

Right:
    # rules/bleeding/thinner.yaml
    if_unsure: none
    if_unsure_because: The leaflet settles it at home.
""",
    "unknown-key": """A record has a key that records of its kind do not have.

A misspelt `if_unshure` that was passed over would change what counts without a word. Mend it, or take it out.

Wrong:
    # rules/bleeding/thinner.yaml
    ask_him: May I have shallow needles?

Right:
    # rules/bleeding/thinner.yaml
    ask_them: May I have shallow needles?
""",
    "unknown-kind": """A question's kind is not one of the five there are.

They are yes-no, choice (one value), choices (several), number and medicines.

Wrong:
    # rules/questions/signs.yaml
    - id: fever
      kind: boolean
      ask: Have you had a fever?
      read_aloud: Have you had a fever?
      why: A fever can be an infection.
      short: fever

Right:
    # rules/questions/signs.yaml
    - id: fever
      kind: yes-no
      ask: Have you had a fever?
      read_aloud: Have you had a fever?
      why: A fever can be an infection.
      short: fever
""",
    "unknown-level": """A rule's level is not one of the four a rule can have.

They are emergency, urgent, consult and inform, from the gravest to the mildest.

Wrong:
    # rules/bleeding/thinner.yaml
    level: high

Right:
    # rules/bleeding/thinner.yaml
    level: consult
""",
    "unknown-stance": """A source neither supports nor qualifies the rule.

Say `supports`, or `qualifies` for a work that speaks against the rule or limits it. Left out it means supports.

Wrong:
    # rules/bleeding/thinner.yaml
    sources: [{cite: who-1999, stance: contradicts}]

Right:
    # rules/bleeding/thinner.yaml
    sources: [{cite: who-1999, stance: qualifies}]
""",
    "unknown-status": """A rule's status is neither draft nor reviewed.

Time or usefulness promote nothing: a rule is reviewed when a named person has reviewed it.

Wrong:
    # rules/bleeding/thinner.yaml
    status: final

Right:
    # rules/bleeding/thinner.yaml
    status: draft
""",
    "unknown-strength": """The strength of the evidence is not one of the words for it.

They are guideline, observational, case-report, expert and reasoning, the strongest first.

Wrong:
    # rules/bleeding/thinner.yaml
    strength: strong

Right:
    # rules/bleeding/thinner.yaml
    strength: observational
""",
    "wrong-type": """A value has another shape than it must have: a text, a list, or keys with values.

Brackets or a colon in a text without quotation marks turn it into a list or a map.

Wrong:
    # rules/bleeding/thinner.yaml
    modify: fine-needle

Right:
    # rules/bleeding/thinner.yaml
    modify: [fine-needle]
""",
}
