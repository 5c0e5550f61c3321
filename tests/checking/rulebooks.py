"""Small rulebooks for the checks, with one text or record changed."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from screen.logic.soundness import Flaw
from screen.model.rule import Rule
from screen.model.rulebook import LevelWording, Rulebook
from tests.builders import question, rule, rulebook

Check = Callable[[Rulebook], Iterator[Flaw]]


def saying(text: str, field: str = "say") -> Rulebook:
    """A rulebook whose one rule says this."""
    plain = replace(rule("ill", "fever"), title="Ill", say="Ask.", why="So.")
    return with_rules(replace(plain, **{field: text}))  # type: ignore[arg-type]  # the fields used here are texts


def with_rules(*rules: Rule) -> Rulebook:
    """A rulebook of these rules and one question, with short texts everywhere else."""
    asked = replace(question("fever"), ask="Is it so?", read_aloud="Is it so?", why="So.")
    return replace(
        rulebook([asked], rules),
        levels={"urgent": LevelWording("Ask today.", "Ask.")},
        statements={},
    )


def found(check: Check, rulebook: Rulebook) -> list[tuple[str, str, int]]:
    """Id, field and column of each flaw."""
    return [(flaw.id, flaw.field, flaw.column) for flaw in check(rulebook)]
