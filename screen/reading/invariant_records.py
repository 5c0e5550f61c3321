"""What must hold of the whole rulebook, as written in `invariants.yaml`."""

from screen.model.invariant import (
    Claim,
    EqualRules,
    EveryRegionWaits,
    EveryRuleAt,
    Invariant,
    ShowsAtLeast,
    ShowsAtMost,
    WithholdsRegions,
)
from screen.model.level import LEVELS, Level
from screen.model.place import Problem
from screen.reading.fields import KEBAB, Fields
from screen.reading.tree import Node

_LEVELS = {id: level for id, level in LEVELS.items() if level is not Level.NO_FLAGS}
_WITHHELD = {"withheld": True}
_YES = {"yes": True}
_MAY_HAVE = {
    "when": ("at_least", "even_if_unsure", "at_most", "alone"),
    "every_rule_at": ("at_least", "even_if_unsure"),
    "level": ("regions",),
    "all_regions_wait": ("at_least",),
    "equal_rules": (),
}
"""The keys that begin a claim, each with those that may go with it."""
BEGINNINGS = tuple(_MAY_HAVE)


def read_invariant(node: Node, problems: list[Problem]) -> Invariant | None:
    """One invariant, or None when something in it is wrong."""
    fields = Fields(node, "this invariant", problems)
    id, says = fields.id("id", KEBAB), fields.text("says")
    found = [key for key in BEGINNINGS if fields.has(key)]
    if len(found) != 1:
        told = ", ".join(f"'{key}'" for key in BEGINNINGS)
        sentence = f"An invariant has just one of {told}, and then what must hold. Write one of them."
        fields.report(fields.place, "invariant-shape", sentence)
        return None
    for key in dict.fromkeys(key for keys in _MAY_HAVE.values() for key in keys):
        if key not in _MAY_HAVE[found[0]]:
            fields.refuse(key, f"'{key}' does not go with '{found[0]}'. Take it out.")
    claim = _claim(fields, found[0])
    return Invariant(id, says, claim) if fields.is_sound() and claim is not None else None


def _claim(fields: Fields, beginning: str) -> Claim | None:
    match beginning:
        case "when" if fields.has("at_most"):
            fields.refuse("at_least", "Say 'at_least' or 'at_most', not both.")
            fields.refuse("even_if_unsure", "'even_if_unsure' goes with 'at_least'. Take it out.")
            return ShowsAtMost(fields.condition("when"), fields.word("at_most", LEVELS), fields.yes_no("alone"))
        case "when":
            fields.refuse("alone", "'alone' goes with 'at_most'. Take it out.")
            least = fields.word("at_least", _LEVELS)
            return ShowsAtLeast(fields.condition("when"), least, fields.yes_no("even_if_unsure"))
        case "every_rule_at":
            level, least = fields.word("every_rule_at", _LEVELS), fields.word("at_least", _LEVELS)
            return EveryRuleAt(level, least, fields.yes_no("even_if_unsure"))
        case "level":
            level = fields.word("level", _LEVELS)
            return WithholdsRegions(level) if fields.word("regions", _WITHHELD) else None
        case "all_regions_wait":
            fields.word("all_regions_wait", _YES)
            return EveryRegionWaits(fields.word("at_least", _LEVELS))
    rules = fields.required_texts("equal_rules")
    if len(rules) == 1:
        fields.report(fields.place_of("equal_rules"), "invariant-shape", "Name two rules or more that are equal.")
    return EqualRules(rules)
