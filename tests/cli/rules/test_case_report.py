"""What came of the cases, written down."""

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from screen.checking.cases import CaseOutcome
from screen.cli.rules.case_report import as_junit, as_text, summary
from tests.builders import question
from tests.checking.small import APPLIES, NOT, author, case, fact_with, rule_with


@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\ufffe", "\ud800", "\u202e"])
def test_signs_that_xml_or_a_terminal_cannot_bear_are_replaced(sign: str) -> None:
    """Whatever stands in a name, the report is XML and steers nothing."""
    given = replace(case(APPLIES, a="no"), name=f"a{sign}b")
    made = author([question("a")], rule_with("a", given))
    outcomes = [CaseOutcome(made.rulebook.rules["r"], given, NOT)]

    root = ElementTree.fromstring(as_junit(made.rulebook, outcomes, made.answers_of).encode())

    assert "a\N{REPLACEMENT CHARACTER}b" == root[0][0].get("name")
    assert sign not in as_text(made.rulebook, outcomes, made.answers_of)


def test_rules_and_facts_are_counted_once() -> None:
    """The last line counts cases, rules and facts, and what is not as expected."""
    one, other = case(APPLIES, a="yes"), case(NOT, a="no")
    rule, fact = rule_with("a", one, other), fact_with("f", "a", one)

    assert "1 case of 1 fact: all as expected." == summary([CaseOutcome(fact, one, APPLIES)])
    assert "3 cases of 1 rule and 1 fact: 2 not as expected." == summary(
        [CaseOutcome(rule, one, NOT), CaseOutcome(rule, other, NOT), CaseOutcome(fact, one, NOT)]
    )
