"""Faults of what stands beside the rules: invariants, notes, published lists and hazards."""

from typing import Final

PAGES: Final = {
    "invariant-shape": """An invariant does not say just one thing that must hold.

It begins with `when`, `every_rule_at`, `level`, `all_regions_wait` or `equal_rules`, and then says what must hold. Two
claims are two invariants, so that each can be shown to hold or not.

Wrong:
    # rules/invariants.yaml
    invariants:
      - id: numb-is-an-emergency
        says: Numbness around the bottom is an emergency.
        at_least: emergency

Right:
    # rules/invariants.yaml
    invariants:
      - id: numb-is-an-emergency
        says: Numbness around the bottom is an emergency.
        when: numb_saddle
        at_least: emergency
""",
    "listed-or-when": """A note that takes away a worry does not say when it is shown.

It has a condition, or else `always_listed: yes` if no answer brings it up. That is said in so many words, so that a
forgotten condition is not taken for one left out.

Wrong:
    # rules/fine.yaml
    fine:
      - id: a-drop-of-blood
        says: A drop of blood after a needle is nothing to worry about.
        sources: [who-1999]

Right:
    # rules/fine.yaml
    fine:
      - id: a-drop-of-blood
        says: A drop of blood after a needle is nothing to worry about.
        sources: [who-1999]
        always_listed: yes
""",
    "malformed-test": """A hazard names a test in a form that tests do not have.

The test proves that something is done against the hazard, so it must be possible to find and run it: its file and its
name.

Wrong:
    # rules/hazards.yaml
    hazards:
      - id: a-sign-is-missed
        hazard: A sign is missed.
        cause: The question was not asked.
        control: It is asked first.
        tests: [test_levels]

Right:
    # rules/hazards.yaml
    hazards:
      - id: a-sign-is-missed
        hazard: A sign is missed.
        cause: The question was not asked.
        control: It is asked first.
        tests: ["tests/spec/test_levels.py::test_gravest_wins"]
""",
    "unknown-all-regions-wait": """`all_regions_wait` is something else than yes.

The key says that the invariant speaks of people for whom every region waits; its only value is yes.

Wrong:
    # rules/invariants.yaml
    invariants:
      - id: numb-is-an-emergency
        says: Numbness around the bottom is an emergency.
        all_regions_wait: always
        at_least: consult

Right:
    # rules/invariants.yaml
    invariants:
      - id: numb-is-an-emergency
        says: Numbness around the bottom is an emergency.
        all_regions_wait: yes
        at_least: consult
""",
    "unknown-at-least": """What an invariant asks for at least is not a level.

The levels are emergency, urgent, consult and inform, from the gravest to the mildest.

Wrong:
    # rules/invariants.yaml
    invariants:
      - id: numb-is-an-emergency
        says: Numbness around the bottom is an emergency.
        when: numb_saddle
        at_least: high

Right:
    # rules/invariants.yaml
    invariants:
      - id: numb-is-an-emergency
        says: Numbness around the bottom is an emergency.
        when: numb_saddle
        at_least: emergency
""",
    "unknown-at-most": """What an invariant allows at most is not a level.

The levels are emergency, urgent, consult, inform and no-flags, from the gravest to the mildest.

Wrong:
    # rules/invariants.yaml
    invariants:
      - id: never-graver
        says: A rule is never graver.
        when: fever_checked
        at_most: low

Right:
    # rules/invariants.yaml
    invariants:
      - id: numb-is-an-emergency
        says: Numbness around the bottom is an emergency.
        when: numb_saddle
        at_least: emergency
""",
    "unknown-cover": """An item of a published list is covered by a record that is not there.

The table would claim more than the rules do. The nearest name is given when there is one.

Wrong:
    # rules/guidelines.yaml
    guidelines:
      - id: who
        sources: [who-1999]
        basis: The whole list was read.
        items:
          - {place: page 3, item: Numbness around the bottom, covered_by: [numb-sadle]}

Right:
    # rules/guidelines.yaml
    guidelines:
      - id: who
        sources: [who-1999]
        basis: The whole list was read.
        items:
          - {place: page 3, item: Numbness around the bottom, covered_by: [numb-saddle]}
""",
    "unknown-every-rule-at": """`every_rule_at` does not name a level.

The invariant speaks of all rules at one level: emergency, urgent, consult or inform.

Wrong:
    # rules/invariants.yaml
    invariants:
      - id: numb-is-an-emergency
        says: Numbness around the bottom is an emergency.
        every_rule_at: all
        at_least: emergency

Right:
    # rules/invariants.yaml
    invariants:
      - id: numb-is-an-emergency
        says: Numbness around the bottom is an emergency.
        every_rule_at: emergency
        at_least: emergency
""",
    "unknown-regions": """`regions` in an invariant is something else than withheld.

An invariant can say one thing of regions at a level: that none are shown.

Wrong:
    # rules/invariants.yaml
    invariants:
      - id: numb-is-an-emergency
        says: Numbness around the bottom is an emergency.
        level: emergency
        regions: hidden

Right:
    # rules/invariants.yaml
    invariants:
      - id: numb-is-an-emergency
        says: Numbness around the bottom is an emergency.
        level: emergency
        regions: withheld
""",
    "unknown-technique": """A change of technique speaks of a technique that is not known.

A result sorts what to mind by technique. Left out it means needles; the sentence lists the others.

Wrong:
    # rules/modifiers.yaml
    modifiers: [{id: fine-needle, says: Use a fine needle., technique: needle}]

Right:
    # rules/modifiers.yaml
    modifiers: [{id: fine-needle, says: Use a fine needle., technique: needles}]
""",
    "unmapped-item": """An item of a published list is neither covered nor left out with a reason.

A reader of the table wants to know of each item what became of it. Name in `covered_by` what covers it, or say in
`reason` why nothing need.

Wrong:
    # rules/guidelines.yaml
    guidelines:
      - id: who
        sources: [who-1999]
        basis: The whole list was read.
        items:
          - {place: page 3, item: Numbness around the bottom}

Right:
    # rules/guidelines.yaml
    guidelines:
      - id: who
        sources: [who-1999]
        basis: The whole list was read.
        items:
          - {place: page 3, item: Numbness around the bottom, reason: It is outside of what this program is for.}
""",
}
