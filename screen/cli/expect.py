"""`acuscreen expect`: what to expect of acupuncture, and what studies say about it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from screen.cli.output import as_text, print_result
from screen.reading.rulebook import load_background, load_rulebook


def expect(overlays: Sequence[Path], format: str) -> int:
    """Print what to expect, by the shipped rules with these folders laid over them."""
    from screen.writing.expectations import expectations_json, write_expectations_text

    rulebook = load_background(load_rulebook(overlays), None, overlays)
    if format == "json":
        print_result(expectations_json(rulebook), encoding="utf-8")
    else:
        print_result(as_text(partial(write_expectations_text, rulebook)))
    return 0
