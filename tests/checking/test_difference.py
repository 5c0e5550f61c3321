"""What is different between two rulebooks."""

from dataclasses import replace

from screen.checking.difference import FieldChange, How, RecordChange, order_changed, record_changes
from screen.logic.conditions import parse
from screen.model.level import Level
from screen.model.rulebook import Rulebook
from tests.builders import fact, question, rule, rulebook

OLD = rulebook([question("fever"), question("numb")], [rule("a", "fever"), rule("b", "numb")], [fact("ill", "fever")])


def told(old: Rulebook, new: Rulebook) -> list[tuple[str, str, How, list[str]]]:
    """Kind, id, what became of it, and the fields that changed."""
    return [(each.kind, each.id, each.how, [field.field for field in each.fields]) for each in record_changes(old, new)]


def test_same_rules_have_no_difference() -> None:
    """A rulebook is no different from itself."""
    assert [] == record_changes(OLD, OLD)


def test_records_come_go_and_change() -> None:
    """Records are told by kind and id: added, removed, or changed in some fields."""
    new = rulebook(
        [question("fever", private=True), question("numb")],
        [rule("b", "numb", "urgent"), rule("c", "fever")],
        [replace(fact("ill", "fever"), meaning="Is ill.")],
    )

    assert [
        ("rule", "a", How.REMOVED, []),
        ("rule", "b", How.CHANGED, ["level"]),
        ("rule", "c", How.ADDED, []),
        ("fact", "ill", How.CHANGED, ["meaning"]),
        ("question", "fever", How.CHANGED, ["private"]),
    ] == told(OLD, replace(new, rules={**new.rules, "b": replace(OLD.rules["b"], level=Level.URGENT)}))


def test_condition_is_compared_by_its_meaning_as_written() -> None:
    """A changed condition is a field with both sentences."""
    changed = replace(OLD.rules["a"], when=parse("fever and numb"))
    new = replace(OLD, rules={**OLD.rules, "a": changed})

    field = FieldChange("when", parse("fever"), parse("fever and numb"))
    assert [RecordChange("rule", "a", How.CHANGED, OLD.rules["a"], changed, (field,))] == record_changes(OLD, new)


def test_review_is_told_by_its_own_fields() -> None:
    """Who answers for a rule is told field by field."""
    changed = replace(OLD.rules["a"], review=replace(OLD.rules["a"].review, owner="somebody"))

    assert [("rule", "a", How.CHANGED, ["owner"])] == told(OLD, replace(OLD, rules={**OLD.rules, "a": changed}))


def test_wording_is_told() -> None:
    """A statement that reads differently is a change of its text."""
    new = replace(OLD, statements={**OLD.statements, "incomplete": "Something is missing."})

    assert [("statement", "incomplete", How.CHANGED, ["text"])] == told(OLD, new)


def test_order_of_questions_is_seen() -> None:
    """Questions in another order change the interview; a new one between them does not."""
    assert order_changed(OLD, rulebook([question("numb"), question("fever")]))
    assert not order_changed(OLD, rulebook([question("fever"), question("new"), question("numb")]))
