"""`acuscreen rules list`: all rules with their level, strength, sources and status."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from screen.cli.command_line import FORMATS, Work, one_of, single
from screen.cli.rules.show_command import SHOWN
from screen.model.errors import WrongUsage
from screen.model.level import LEVELS, Level
from screen.model.rule import Rule
from screen.model.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class ListRequest:
    """Which rules are wanted; None and False leave all in."""

    topic: str | None = None
    level: str | None = None
    needs_review: bool = False
    kind: str = "rule"
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
        kind: Annotated[
            list[str] | None,
            typer.Option(
                metavar="KIND", help="Not rules but: question, fact, class, modifier, region, source or country."
            ),
        ] = None,
        format: Annotated[list[str] | None, typer.Option(metavar="text|json", help="How to write the list.")] = None,
    ) -> Work:
        """List rules with their level, strength, sources and status; or the ids of other records."""
        request = ListRequest(
            kind=one_of("--kind", kind, list(SHOWN)) or "rule",
            topic=single("--topic", topic),
            level=one_of("--level", level, [id for id, each in LEVELS.items() if each is not Level.NO_FLAGS]),
            needs_review=needs_review,
            format=one_of("--format", format, FORMATS) or "text",
        )
        if request.kind != "rule" and (needs_review or level or topic):
            raise WrongUsage("--needs-review, --level and --topic are for rules. Leave them out, or leave out --kind.")
        return lambda: print_records([Path(path) for path in paths or ()], overlays, request)

    return list_rules


def print_records(paths: list[Path], overlays: tuple[Path, ...], request: ListRequest) -> int:
    """Print the records that are wanted, rules in the order of their ids, others in their own."""
    from screen.cli.output import print_result
    from screen.cli.rules.chosen_rules import ids_in, rulebook_for
    from screen.writing.record_list import records_json, records_text
    from screen.writing.rule_list import rules_json, rules_text

    rulebook = rulebook_for(paths, overlays)
    ids = ids_in(paths, rulebook)
    if request.kind != "rule":
        records = [each for id, each in getattr(rulebook, SHOWN[request.kind]).items() if (request.kind, id) in ids]
        if request.format == "json":
            print_result(records_json(records), encoding="utf-8")
        else:
            print_result(records_text(records))
        return 0
    rules = _rules(rulebook, ids, request)
    if request.format == "json":
        print_result(rules_json(rules), encoding="utf-8")
    else:
        print_result(rules_text(rules, with_review=request.needs_review))
    return 0


def _rules(rulebook: Rulebook, ids: frozenset[tuple[str, str]], request: ListRequest) -> list[Rule]:
    from screen.logic.nearest import did_you_mean

    topics = {rule.topic for rule in rulebook.rules.values()}
    if request.topic is not None and request.topic not in topics:
        raise WrongUsage(f"No rule has this topic.{did_you_mean(request.topic[:60], topics)}")
    return [
        rule
        for rule in rulebook.rules.values()
        if ("rule", rule.id) in ids
        and request.topic in (None, rule.topic)
        and request.level in (None, rule.level.id)
        and (rule.review.needs_review or not request.needs_review)
    ]
