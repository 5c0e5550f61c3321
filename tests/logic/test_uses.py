"""Which records speak of a record."""

from dataclasses import replace

from screen.logic.conditions import parse
from screen.logic.uses import used_by, used_in
from screen.model.rulebook import Rulebook
from tests.builders import MEDICINES, THINS_BLOOD, choices, fact, other_side, question, region, rule, rulebook


def book() -> Rulebook:
    """A rulebook in which everything is spoken of somewhere."""
    return rulebook(
        [
            choices("pain", "neck"),
            MEDICINES,
            THINS_BLOOD,
            question("fever"),
            question("chills", asked_when="fever"),
            choices("limb", "left", "right"),
        ],
        rules=[
            rule("ill-rule", "ill", modify=["fine-needle"], regions={"legs": other_side("limb")}),
            rule("thinner", "anticoagulant in medicines_stopped"),
        ],
        facts=[fact("ill", "fever and chills")],
        regions=[region("legs", "neck")],
        modifiers=["fine-needle"],
    )


def test_question_is_found_in_facts_and_gates() -> None:
    """A question appears where a fact, a gate or a rule asks for it, and not where only a fact stands between."""
    assert [("question", "chills"), ("fact", "ill")] == used_by(book(), "question", "fever")


def test_question_of_a_side_is_found() -> None:
    """A question that says on which side the limb is appears in its rule."""
    assert [("rule", "ill-rule")] == used_by(book(), "question", "limb")


def test_fact_is_found_in_rules() -> None:
    """A fact appears in the rules that speak of it."""
    assert [("rule", "ill-rule")] == used_by(book(), "fact", "ill")


def test_class_is_found_in_rules_and_classes() -> None:
    """A class of medicines appears in rules, also as medicines stopped, and in classes that are two of others."""
    assert [("class", "two_blood_thinners"), ("rule", "thinner")] == used_by(book(), "class", "anticoagulant")


def test_follow_up_is_found_at_its_classes() -> None:
    """The question that closes a class appears there."""
    ids = [id for kind, id in used_by(book(), "question", THINS_BLOOD.id) if kind == "class"]

    assert ["anticoagulant", "antiplatelet", "two_blood_thinners"] == ids


def test_modifier_region_and_source_are_found() -> None:
    """Modifiers and regions appear in rules, sources in rules and regions."""
    assert [("rule", "ill-rule")] == used_by(book(), "modifier", "fine-needle")
    assert [("rule", "ill-rule")] == used_by(book(), "region", "legs")
    assert [("rule", "ill-rule"), ("rule", "thinner"), ("region", "legs")] == used_by(book(), "source", "a-source")


def test_value_named_like_a_class_is_no_class() -> None:
    """A value of a choice that has the name of a class does not speak of the class."""
    plain = replace(book(), questions={**book().questions, "kind": choices("kind", "nsaid")})

    assert [("question", "kind")] == used_in(plain, parse("nsaid in kind"))
