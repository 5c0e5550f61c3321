"""What a code means: what is wrong, why it matters, and an example of each, taken apart from one page of text."""

from dataclasses import dataclass
from textwrap import dedent
from typing import Final

_WRONG: Final = "\nWrong:\n"
_RIGHT: Final = "\nRight:\n"


@dataclass(frozen=True, slots=True)
class Explanation:
    """The page on one code; `wrong` and `right` are lines of rule files under the names of their files."""

    code: str
    what: str
    why: str
    wrong: str
    right: str


def explanation(code: str, page: str) -> Explanation:
    """The page taken apart: a sentence, a paragraph or more, and the two examples."""
    told, _, examples = page.partition(_WRONG)
    wrong, _, right = examples.partition(_RIGHT)
    what, _, why = told.strip().partition("\n\n")
    return Explanation(code, what, why.strip(), dedent(wrong).strip("\n"), dedent(right).strip("\n"))
