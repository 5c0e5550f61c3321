"""A case as it stands in a rule file, ready to paste."""

import json
import re
from collections.abc import Mapping

from screen.model.rule import Case, CaseAnswer

# Such words need no quotation marks inside `{}`, in a file where every value is text.
_PLAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_ ()/.;-]*[A-Za-z0-9_)])?")


def case_text(case: Case, indent: int = 2) -> str:
    """One line for the list `cases`; in a rule file it is indented by two, in the file of facts by six."""
    given = given_text(case.given)
    return f"{'':{indent}}- {{name: {_word(case.name)}, given: {given}, expect: {case.expect.value}}}"


def given_text(given: Mapping[str, CaseAnswer]) -> str:
    """The answers of a case, such as `{pain: [neck], age: 65}`."""
    return "{" + ", ".join(f"{id}: {_answer(words)}" for id, words in given.items()) + "}"


def _answer(words: CaseAnswer) -> str:
    if isinstance(words, tuple):
        return f"[{', '.join(_word(word) for word in words)}]"
    return str(words) if isinstance(words, int) else _word(words)


def _word(text: str) -> str:
    # What JSON puts in quotation marks, YAML reads alike.
    return text if _PLAIN.fullmatch(text) else json.dumps(text)
