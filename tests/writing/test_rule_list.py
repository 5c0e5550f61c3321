"""Rules as a list."""

import json
from dataclasses import replace

from screen.writing.rule_list import rules_json, rules_text
from tests.builders import REVIEW, rule

RULE = replace(rule("fever-rule", "fever", "urgent", if_unsure="none"), review=replace(REVIEW, needs_review="The age."))


def test_rule_is_two_lines() -> None:
    """A rule shows its title, topic, level, strength, status and sources."""
    assert "fever-rule: Has fever-rule\n  general, urgent, expert, draft; a-source\n1 rule\n" == rules_text([RULE])


def test_what_is_to_be_reviewed_is_shown_on_demand() -> None:
    """The list of rules to review says what in each of them is to be reviewed."""
    assert "  to review: The age.\n" in rules_text([RULE], with_review=True)


def test_program_reads_the_same() -> None:
    """The list in JSON has the same facts by name."""
    assert {
        "id": "fever-rule",
        "title": "Has fever-rule",
        "topic": "general",
        "level": "urgent",
        "if_unsure": None,
        "strength": "expert",
        "sources": ["a-source"],
        "status": "draft",
        "owner": "a clinic",
        "review_by": "2027-01-01",
        "needs_review": "The age.",
    } == json.loads(rules_json([RULE]))["rules"][0]
