"""What stands beside the rules, with clinics' folders laid over it and held against the rules it speaks of."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from screen.logic.soundness.background import flaws_of_background
from screen.model.background import Background
from screen.model.place import Problem
from screen.reading.content import BACKGROUND_KINDS, Content
from screen.reading.joining import Joined
from screen.reading.overlay import merged


def beside(together: Joined, shipped: Background, contents: Sequence[Content]) -> Joined:
    """The rulebook with its background, and everything wrong in the background and between the two.

    What it says of rules is held against them only once they are in order themselves.
    """
    background = shipped
    for content in contents:
        maps: dict[str, Any] = {
            name: merged(kind, getattr(background, name), content) for kind, name in BACKGROUND_KINDS.items()
        }
        background = Background(**maps)
    rulebook = replace(together.rulebook, background=background)
    whole = Joined(rulebook, together.problems, (*together.contents, *contents))
    problems = [*together.problems, *(problem for content in contents for problem in content.problems)]
    if not problems:
        problems += [Problem(whole.place_of(flaw), flaw.code, flaw.sentence) for flaw in flaws_of_background(rulebook)]
    return replace(whole, problems=tuple(problems))
