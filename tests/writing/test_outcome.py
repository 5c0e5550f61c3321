"""What a screening comes down to."""

from dataclasses import replace

from tests.writing.builders import RULEBOOK, UNSURE, YES, person, report


def test_a_rules_own_action_replaces_the_levels_when_it_stands_alone() -> None:
    """Two rules at the level shown bring back the level's own action."""
    fainting = replace(RULEBOOK.rules["faints"], action="Ask for a couch.")
    rulebook = replace(RULEBOOK, rules={**RULEBOOK.rules, "faints": fainting})

    assert "Ask for a couch." == report(person(faints=YES), rulebook=rulebook).split("\n\n")[1]
    assert "Show this page before" in report(person(faints=YES, cold_today=YES), rulebook=rulebook)


def test_an_emergencys_own_action_is_not_for_a_doubt() -> None:
    """What a rule asks for on a clear yes is not asked of somebody who is not sure."""
    numb = replace(RULEBOOK.rules["numb-saddle"], action="Go to the hospital.")
    rulebook = replace(RULEBOOK, rules={**RULEBOOK.rules, "numb-saddle": numb})

    assert "Go to the hospital." in report(person(numb_saddle=YES), rulebook=rulebook)
    assert "Go to the hospital." not in report(person(numb_saddle=UNSURE), rulebook=rulebook)
