"""Faults between records: one speaks of another that is not there, or two claim the same name."""

from typing import Final

PAGES: Final = {
    "ambiguous-id": """A fact has the id of a question.

A condition could mean either. Give the fact another id.

Wrong:
    # rules/facts.yaml
    - id: numb_saddle
      meaning: The person has lost feeling there.
      when: pregnant
      cases: [{name: a yes, given: {pregnant: yes}, expect: applies}]

Right:
    # rules/facts.yaml
    - id: ill
      meaning: The person has a fever or is pregnant.
      when: pregnant or fever
      cases: [{name: a yes, given: {pregnant: yes}, expect: applies}]
""",
    "if-unsure-graver": """"Not sure" counts more than the rule itself.

Somebody who is not sure would be told more than somebody who is. Choose the rule's own level or a milder one.

Wrong:
    # rules/bleeding/thinner.yaml
    if_unsure: urgent
    if_unsure_because: It matters.

Right:
    # rules/bleeding/thinner.yaml
    if_unsure: inform
    if_unsure_because: The leaflet settles it at home.
""",
    "reserved-option": """A question would take the name of one of the program's own options.

Every question can be answered on the command line by its name. `--format` and the like are taken. Give the question
another id, or a `flag`.

Wrong:
    # rules/questions/signs.yaml
    - id: fever
      flag: format
      kind: yes-no
      ask: Have you had a fever?
      read_aloud: Have you had a fever?
      why: A fever can be an infection.
      short: fever

Right:
    # rules/questions/signs.yaml
    - id: fever
      flag: had-fever
      kind: yes-no
      ask: Have you had a fever?
      read_aloud: Have you had a fever?
      why: A fever can be an infection.
      short: fever
""",
    "same-option": """Two questions have the same option on the command line.

An answer could not be told to belong to one of them. Give one of them another id or `flag`.

Wrong:
    # rules/questions/signs.yaml
    - id: fever
      flag: pregnant
      kind: yes-no
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
    "same-value": """Two values of a question are the same word, or one is there twice.

A condition or an answer that names it could mean either. Give one of them another id.

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
        - {id: lower-back, label: Small of the back}

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
    "second-medicines": """A second question asks for the list of medicines.

There is one list, and classes of medicines are found in it. Ask for what is special with a question of another
kind.

Wrong:
    # rules/questions/signs.yaml
    - id: herbs
      kind: medicines
      ask: Which herbs do you take?
      read_aloud: Which herbs do you take?
      why: Some change how you bleed.
      short: herbs

Right:
    # rules/questions/signs.yaml
    - id: herbs
      kind: yes-no
      ask: Do you take ginkgo or garlic tablets?
      read_aloud: Do you take ginkgo or garlic tablets?
      why: Some herbs change how you bleed.
      short: herbs
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle or herbs
""",
    "side": """`other-side-only` does not name the question that tells the side, or another change does.

Needles on the other side only: of which arm or leg, only the answer to a question can tell.

Wrong:
    # rules/bleeding/thinner.yaml
    regions: {lower-back: other-side-only}

Right:
    # rules/bleeding/thinner.yaml
    regions: {lower-back: avoid-region}
""",
    "unknown-class": """A condition or class speaks of a class of medicines that is not there.

The rule would never apply to anybody. The nearest class is named when there is one.

Wrong:
    # rules/bleeding/thinner.yaml
    when: anticoagulants in medicines

Right:
    # rules/bleeding/thinner.yaml
    when: anticoagulant in medicines
""",
    "unknown-country": """The default country is not in the list of countries.

No number could be told. Mend the two letters, or add the country with its number.

Wrong:
    # rules/countries.yaml
    countries: [{id: gb, name: United Kingdom, emergency: "999", sources: [who-1999]}]
    default: uk

Right:
    # rules/countries.yaml
    countries: [{id: gb, name: United Kingdom, emergency: "999", sources: [who-1999]}]
    default: gb
""",
    "unknown-modifier": """A rule asks for a change of technique that is not described.

The acupuncturist could not be told what to do. Mend the name, or describe it in `modifiers.yaml`.

Wrong:
    # rules/bleeding/thinner.yaml
    modify: [fine-needles]

Right:
    # rules/bleeding/thinner.yaml
    modify: [fine-needle]
""",
    "unknown-question": """A word is not a question or a fact.

In a condition it could never be answered; in a case it would test nothing. The nearest name is given when there is
one.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: numb_sadle

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle
""",
    "unknown-region": """A rule changes a region that is not there.

The region would be shown unchanged. The nearest name is given when there is one.

Wrong:
    # rules/bleeding/thinner.yaml
    regions: {lower_back: shallow-only}

Right:
    # rules/bleeding/thinner.yaml
    regions: {lower-back: shallow-only}
""",
    "unknown-source": """A source is cited that is not in the list of sources.

Nobody could look it up. Mend the name, or add the work to `sources.yaml`.

Wrong:
    # rules/bleeding/thinner.yaml
    sources: [{cite: who-2099}]

Right:
    # rules/bleeding/thinner.yaml
    sources: [{cite: who-1999}]
""",
    "unknown-value": """A word is not a value of its question.

Nobody could give that answer, so the part would always be false. In a condition `-` is written `_`.

Wrong:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and low_back in pain

Right:
    # rules/nerves/numb-saddle.yaml
    when: numb_saddle and lower_back in pain
""",
    "unknown-yes-no": """The question that closes a class of medicines is not a yes-no question.

It is put to somebody whose tablet nobody recognised: "does it thin the blood?" Only a yes or no can close that.

Wrong:
    # rules/medicines/anticoagulant.yaml
    closed_by: thins_the_blood

Right:
    # rules/medicines/anticoagulant.yaml
    closed_by: thins_blood
""",
}
