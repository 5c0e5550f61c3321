"""`acuscreen rules list`: all rules with their level, strength, sources and status."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from screen.cli.command_line import one_of, single
from screen.cli.commands import FORMATS, Work
from screen.model.level import LEVELS, Level


@dataclass(frozen=True, slots=True)
class ListRequest:
    """Which rules are wanted; None and False leave all in."""

    topic: str | None = None
    level: str | None = None
    needs_review: bool = False
    format: str = "text"


def make_command(overlays: tuple[Path, ...]) -> Callable[..., Work]:
    """The command for the shipped rules with these folders laid over them."""

    def list_rules(
        paths: Annotated[
            list[str] | None, typer.Argument(metavar="[PATH]...", help="Folders or files; the shipped rules without.")
        ] = None,
        needs_review: Annotated[
            bool, typer.Option("--needs-review", help="Only rules that say what in them is to be reviewed.")
        ] = False,
        level: Annotated[list[str] | None, typer.Option(metavar="LEVEL", help="Only rules of this level.")] = None,
        topic: Annotated[list[str] | None, typer.Option(metavar="TOPIC", help="Only rules of this topic.")] = None,
        format: Annotated[list[str] | None, typer.Option(metavar="text|json", help="How to write the list.")] = None,
    ) -> Work:
        """List rules with their level, strength, sources and status."""
        request = ListRequest(
            topic=single("--topic", topic),
            level=one_of("--level", level, [id for id, each in LEVELS.items() if each is not Level.NO_FLAGS]),
            needs_review=needs_review,
            format=one_of("--format", format, FORMATS) or "text",
        )
        return lambda: print_rules([Path(path) for path in paths or ()], overlays, request)

    return list_rules


def print_rules(paths: list[Path], overlays: tuple[Path, ...], request: ListRequest) -> int:
    """Print the rules that are wanted, in the order of their ids."""
    from screen.cli.output import print_result
    from screen.cli.rules.chosen_rules import ids_in, rulebook_for
    from screen.logic.nearest import did_you_mean
    from screen.model.errors import WrongUsage
    from screen.writing.rule_list import rules_json, rules_text

    rulebook = rulebook_for(paths, overlays)
    ids = ids_in(paths, rulebook)
    topics = {rule.topic for rule in rulebook.rules.values()}
    if request.topic is not None and request.topic not in topics:
        raise WrongUsage(f"No rule has this topic.{did_you_mean(request.topic[:60], topics)}")
    rules = [
        rule
        for rule in rulebook.rules.values()
        if ("rule", rule.id) in ids
        and request.topic in (None, rule.topic)
        and request.level in (None, rule.level.id)
        and (rule.review.needs_review or not request.needs_review)
    ]
    if request.format == "json":
        print_result(rules_json(rules), encoding="utf-8")
    else:
        print_result(rules_text(rules, with_review=request.needs_review))
    return 0
