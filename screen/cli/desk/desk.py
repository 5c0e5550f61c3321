"""`acuscreen desk`: person after person, until staff end it."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

from screen.cli.asker import Asker
from screen.cli.country import with_country
from screen.cli.desk.folder import DRAFT, RESULT, Folder
from screen.cli.desk.person import ask, begun, gone_on_with, room
from screen.cli.desk.reference import reference
from screen.cli.desk.wiping import wipe
from screen.cli.interview.dialogue import Setting
from screen.cli.terminal import Terminal, at_terminal
from screen.cli.today import day_of, today
from screen.model.errors import AnswersRefused, WrongUsage
from screen.model.medicine import Lexicon
from screen.model.rulebook import Rulebook
from screen.model.values import dataclass

_NO_TERMINAL: Final = "desk asks at a terminal, and there is none here. Give the answers to 'acuscreen check' instead."
_OPEN: Final = (
    "Other users of this machine can look into this folder. Results are saved so that only you can open them; "
    "'chmod 700' hides their names as well."
)

_SHARED: Final = "Another desk saves in this folder as well, so unfinished interviews are offered there, not here."


@dataclass(frozen=True, slots=True)
class DeskRequest:
    """What the options of `desk` ask for."""

    folder: str | None = None
    asked_on: str | None = None
    country: str | None = None
    plain: bool = False


def desk(rulebook: Rulebook, overlays: Sequence[Path], request: DeskRequest) -> int:
    """Ask person after person, and save each in the folder. Raises Interrupted where it is cut off."""
    if request.folder is None:
        raise WrongUsage("desk needs a folder to save results in: acuscreen desk --folder DIR.")
    day_of(request.asked_on)
    rulebook = with_country(rulebook, request.country)
    folder = Folder(Path(request.folder))
    if not at_terminal():
        raise WrongUsage(_NO_TERMINAL)

    @cache
    def lexicon() -> Lexicon:
        from screen.reading.rulebook import load_lexicon

        return load_lexicon(overlays)

    setting = Setting(rulebook, lexicon, staff=True, room=room)
    terminal = Terminal(shows_result=False)
    if folder.is_open_to_others:
        terminal.say(_OPEN)
    if folder.is_shared:
        terminal.say(_SHARED)
    people = 0
    for name in folder.unfinished():
        if _goes_on(terminal, name):
            people += _one(setting, folder, terminal, request, name, people, is_new=False)
    while (typed := reference(terminal, folder)) is not None:
        goes_on = folder.can_go_on_with(typed) and _goes_on(terminal, typed)
        name = typed if goes_on else folder.free_name(typed)
        people += _one(setting, folder, terminal, request, name, people, is_new=not goes_on)
    return 0


def _goes_on(asker: Asker, name: str) -> bool:
    """Whether an interview that had not ended is taken up again."""
    asked = f"There is an unfinished interview {name}. Go on with it? y yes, n not now."
    asker.say(asked)
    while True:
        match asker.ask().strip().lower():
            case "y" | "yes":
                return True
            case "n" | "no":
                asker.say(f"It is kept as {name}{DRAFT}.")
                return False
            case "":
                asker.say(asked)
            case _:
                asker.refuse("Please type y or n.")


def _one(
    setting: Setting, folder: Folder, terminal: Terminal, request: DeskRequest, name: str, people: int, *, is_new: bool
) -> bool:
    """One person from the first question to the wiped screen; whether somebody was saved."""
    told: list[str] = []
    saved = None
    try:
        day = day_of(request.asked_on) or today()
        person = begun(setting.rulebook, folder, name, day) if is_new else gone_on_with(setting, folder, name, day)
        name = person.name
        saved = ask(setting, folder, terminal, person, plain=request.plain)
    except AnswersRefused as refused:
        told.append(f"{refused} Nothing was asked.")
    finally:
        folder.put_off(name)
        cannot = wipe()
    if saved is not None:
        count = people + 1
        told.append(f"Saved as {saved}{RESULT}. {count} {'person' if count == 1 else 'people'} today.")
    elif folder.draft(name).exists():
        told.append(f"Kept as {name}{DRAFT}; type its reference to go on.")
    terminal.say("\n".join([*told, *([cannot] if cannot else [])]))
    return saved is not None
