"""The reference by which a person's result is kept: from the diary, and no name."""

from typing import Final

from screen.cli.asker import Asker
from screen.cli.desk.folder import REFERENCE, Folder

ASKED: Final = "Reference of this person from the diary (no name), or q to end:"
_SIGNS: Final = "A reference has letters, digits, - and _ only, at most 40 of them, such as A12 or 1423. No name."
_OTHER: Final = "That is another reference."


def reference(asker: Asker, folder: Folder) -> str | None:
    """The reference of the next person, None to end. One that stands there already is typed twice.

    Raises Interrupted when there will be no more input.
    """
    asker.say(ASKED)
    while True:
        typed = asker.ask().strip()
        if typed.lower() in ("q", "quit"):
            return None
        if not typed:
            asker.say(ASKED)
        elif not REFERENCE.fullmatch(typed):
            asker.refuse(_SIGNS)
        elif not folder.has(typed) or _is_meant(asker, folder, typed):
            return typed
        else:
            asker.say(f"{_OTHER} {ASKED}")


def _is_meant(asker: Asker, folder: Folder, typed: str) -> bool:
    asker.say(
        f"{typed} stands in the folder already. If you mean it, type it again: the new result is saved beside it "
        f"as {folder.free_name(typed)}. If not, press Enter."
    )
    return asker.ask().strip().lower() == typed.lower()
