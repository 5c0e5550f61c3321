"""Check lists: boxes that are ticked, crossed or left empty, said in words before the line is read.

An empty box means "no" only where another one is filled in. On a list where all are empty they may be mere bullets.
"""

import re
from collections.abc import Sequence
from typing import Final

_TICKED: Final = r"\[ ?[xy✓✔√v*] ?\]|\( ?[x✓✔√] ?\)|[✓✔☑✅√🗹☒🗷■]"
_CROSSED: Final = r"\[ ?[n✗✘] ?\]|[✗✘❌✕✖☓🚫]"
_EMPTY: Final = r"\[ ?_* ?\]|\( {0,3}\)|[☐□▢◻⬜]"
_BOX = re.compile(rf"(?P<ticked>{_TICKED})|(?P<crossed>{_CROSSED})|(?P<empty>{_EMPTY})")
_SIGN: Final = rf"(?:{_TICKED}|{_CROSSED}|{_EMPTY})"
_YES_NO = re.compile(
    rf"(?P<before>{_SIGN}) ?yes[ ,/|]*(?:{_SIGN}) ?no(?![a-z])|(?<![a-z])yes ?(?P<after>{_SIGN})[ ,/|]*no ?(?:{_SIGN})"
)
_ENDS = re.compile(r"\s*(?:$|[\n,;/|])")
_BEGINS = re.compile(r"(?:^|[\n,;:|])[\s*•-]*$")
_SAID: Final = {"ticked": "yes", "crossed": "no", "empty": "no"}
_OPEN: Final = "not sure if"


def has_boxes(text: str) -> bool:
    """Whether any box stands in the line."""
    if text.isascii() and "[" not in text and "( )" not in text and "()" not in text and "(x)" not in text:
        return False
    return _BOX.search(text) is not None


def with_boxes_said(text: str, places: Sequence[int]) -> tuple[str, Sequence[int]]:
    """The line with a word in place of each box, and where each of its signs comes from."""
    filled = any(found.lastgroup != "empty" for found in _BOX.finditer(text))
    first = _BOX.search(text)
    behind = first is not None and _stands_behind(text, first)
    signs: list[str] = []
    origins: list[int] = []
    position = 0
    while found := _YES_NO.search(text, position) or _BOX.search(text, position):
        pair = _YES_NO.search(text, position)
        box = pair if pair is not None and pair.start() <= found.start() else _BOX.search(text, position)
        assert box is not None  # something was found
        said = _of_a_pair(box) if box is pair else _SAID[str(box.lastgroup)] if filled else _OPEN
        word = f" {said} ;" if behind or box is pair else f"; {said} "
        signs.append(text[position : box.start()] + word)
        origins.extend(places[position : box.start()])
        origins.extend([places[box.start()]] * (len(word) - 2) + [places[box.end() - 1]] * 2)
        position = box.end()
    signs.append(text[position:])
    origins.extend(places[position:])
    return "".join(signs), origins


def _stands_behind(text: str, box: re.Match[str]) -> bool:
    """Whether the boxes stand behind what they belong to, as the first of them shows."""
    if _ENDS.match(text, box.end()):
        return True
    return _BEGINS.search(text, 0, box.start()) is None


def _of_a_pair(pair: re.Match[str]) -> str:
    """Which of "[ ] yes [x] no" holds."""
    sign = pair["before"] or pair["after"]
    other = pair[0].replace(sign, "", 1)
    if re.search(_TICKED, sign):
        return "yes"
    return "no" if re.search(_TICKED, other) else _OPEN
