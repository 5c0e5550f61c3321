"""The file a new rule begins as: its keys in the order of a conversation, each below a hint."""

from datetime import date
from pathlib import Path

from screen.cli.rules.schema_files import editor_line

_TEMPLATE = """\
# Fill in what is empty; 'acuscreen rules check' names what is missing. Delete the hints (#) when you are done.
id: {id}
# The person's situation in a few words, not the verdict: Takes a medicine that slows clotting
title:
topic: {topic}
# When the rule applies, in words of questions and facts: fever and (age >= 65 or diabetes in illnesses)
#   a yes-no question or a fact    fever              a number         age >= 65
#   an option of a choice          valve in heart     a medicine       anticoagulant in medicines
# Words: acuscreen rules list --kind question   (or fact, class). 'and' beside 'or' needs brackets.
when:
# emergency (call now), urgent (a doctor today), consult (ask before the first needle), inform (tell the acupuncturist)
level:
# What to do, in one or two plain sentences to the person. Never tell anybody to stop or change a medicine.
say:
# What to ask or tell the doctor or pharmacist (optional)
# ask_them:
# Changes of technique (optional): acuscreen rules list --kind modifier
# modify: [fine-needle]
# Changes in a region (optional): avoid-region, clinician-ok, other-side-only, avoid-spot, shallow-only
# regions:
#   neck: shallow-only
#   hip: {{change: avoid-region, note: Why, or where exactly.}}
# Not today: something passing, such as an infection (optional)
# postpone: yes
# Why it matters, in a sentence or two.
why:
# guideline, observational, case-report, expert or reasoning
strength:
# What it rests on: acuscreen rules list --kind source. A work that is not there goes into sources.yaml of this folder.
# Add stance: qualifies where a source disagrees. Nothing is invented: say only what was read.
sources:
  - cite:
    says:
status: draft
# Who answers for the rule: a person or a clinic
owner:
written: {written}
review_by: {review_by}
# What in it is from memory or our own decision (optional)
# needs_review:
# Examples: who it applies to, who not, and who is undecided. What is not given was never asked.
# given: {{fever: yes, age: 70, illnesses: [diabetes], medicines: [warfarin 3 mg]}}
cases:
  - name:
    given: {{}}
    expect: applies
  - name:
    given: {{}}
    expect: does-not-apply
  - name:
    given: {{}}
    expect: undecided
"""


def template(id: str, topic: str, today: date) -> str:
    """The file of a new rule; it is to be looked at again in a year."""
    # A rule written on 29 February is looked at again on the 28th.
    day = 28 if (today.month, today.day) == (2, 29) else today.day
    next_year = today.replace(year=today.year + 1, day=day)
    return f"{editor_line(topic, id)}{_TEMPLATE.format(id=id, topic=topic, written=today, review_by=next_year)}"


def next_steps(path: Path, folder: Path, *, replaces: str | None, whole: bool) -> str:
    """What to do with the file, command by command."""
    own = "" if whole and str(folder) == "rules" else f" {folder}"
    lines = [f"Written: {path}"]
    if replaces:
        lines += [f"It replaces the whole shipped rule: 'acuscreen rules show {replaces}' shows what that says."]
    lines += [
        "Next:",
        "  1. Open the file and fill in what is empty. Ids for it:",
        "       acuscreen rules list --kind question    (or fact, class, modifier, region, source)",
        f"  2. acuscreen rules check{own}        until nothing is wrong",
        f"  3. acuscreen rules test{own}         until every case comes out as it should",
        f"  4. acuscreen rules coverage{own}     until no case is missing; it writes the missing ones",
    ]
    if whole:
        lines += ["  5. acuscreen rules lock            and name the rule under Unreleased / Rules in CHANGELOG.md"]
    else:
        lines += [f"  5. acuscreen rules diff shipped{own}     shows what your folder changes, and for whom"]
    return "\n".join(lines) + "\n"
