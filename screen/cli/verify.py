"""`acuscreen verify`: a saved result worked out again from its own answers."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Final

from screen import __version__
from screen.cli.output import print_result
from screen.logic.screening import screen
from screen.logic.what_would_change import what_would_change
from screen.model.errors import AnswersRefused
from screen.model.level import LEVELS
from screen.model.medicine import Lexicon
from screen.model.rulebook import Rulebook
from screen.reading.json_answers import LARGEST
from screen.reading.rulebook import load_lexicon, load_rulebook
from screen.reading.saved_result import SavedResult, answers_again, read_saved_result
from screen.writing.json_result import SCHEMA_VERSION, WHAT_IF, JsonObject, amendments, result
from screen.writing.printable import printable

SAME: Final = 0
DIFFERS: Final = 1
NOT_AVAILABLE: Final = 3
_MOST_PLACES: Final = 20
_ABOUT_THE_RUN: Final = ("program", "folder")
"""What may differ although the result is the same: who wrote it, and how a clinic's folder was called."""


def verify(name: str, overlays: Sequence[Path]) -> int:
    """Work a saved result out again and say whether the same comes of it; the exit code says it as well."""
    where = "standard input" if name == "-" else printable(name)
    saved = read_saved_result(_data(name, where), where)
    if saved.schema_version != SCHEMA_VERSION:
        raise AnswersRefused(where, f"This program knows results of shape {SCHEMA_VERSION}, and this is another.")
    rulebook = load_rulebook(overlays)
    if saved.rules_sha256 != rulebook.sha256 or list(differing(list(saved.amendments), amendments(rulebook))):
        print_result(_other_rulebook(saved, rulebook))
        return NOT_AVAILABLE

    @cache
    def lexicon() -> Lexicon:
        return load_lexicon(overlays)

    rulebook = _with_country(rulebook, saved.values.get("country"))
    screening = screen(rulebook, answers_again(saved, where, rulebook, lexicon))
    change = what_would_change(rulebook, screening) if WHAT_IF in saved.values else None
    now = result(rulebook, screening, change)
    places = list(differing(saved.values, now))
    print_result(_told(saved, now, places))
    return DIFFERS if places else SAME


def differing(saved: object, now: object, place: str = "") -> Iterator[str]:
    """The places in JSON, such as `findings[0].say`, where one value is not the other."""
    if isinstance(saved, dict) and isinstance(now, dict):
        for key in sorted({*saved, *now} - set(_ABOUT_THE_RUN)):
            inner = f"{place}.{key}" if place else str(key)
            if key in saved and key in now:
                yield from differing(saved[key], now[key], inner)
            else:
                yield inner
    elif isinstance(saved, list) and isinstance(now, list) and len(saved) == len(now):
        for number, (one, other) in enumerate(zip(saved, now, strict=True)):
            yield from differing(one, other, f"{place}[{number}]")
    elif type(saved) is not type(now) or saved != now:
        yield place


def _with_country(rulebook: Rulebook, saved: object) -> Rulebook:
    """The rulebook that tells the numbers of the country the result was made for."""
    id = saved.get("country") if isinstance(saved, dict) else None
    return replace(rulebook, country=rulebook.countries.get(str(id)))


def _told(saved: SavedResult, now: JsonObject, places: Sequence[str]) -> str:
    rules = f"rulebook {now['rulebook']['version']} ({now['rulebook']['sha256'][:12]})"
    by = "" if saved.program_version == __version__ else f" It was written by acuscreen {saved.program_version}."
    if not places:
        return f"Same: {rules} says what the file says.{printable(by)}\n"
    lines = [f"Differs: {rules} says something else than the file.{printable(by)}"]
    lines += [f"  {printable(place)}{_levels(saved, now, place)}" for place in places[:_MOST_PLACES]]
    if len(places) > _MOST_PLACES:
        lines.append(f"  and {len(places) - _MOST_PLACES} more places")
    return "\n".join(lines) + "\n"


def _levels(saved: SavedResult, now: JsonObject, place: str) -> str:
    """Levels are shown beside their place; anything else could hold a person's words."""
    before = saved.values.get(place)
    if not isinstance(before, str) or before not in LEVELS or now.get(place) not in LEVELS:
        return ""
    return f": the file says {before}, now {now[place]}"


def _other_rulebook(saved: SavedResult, rulebook: Rulebook) -> str:
    lines = [
        "Rulebook not available: this result was made with other rules than those loaded now.",
        f"  in the file:  {saved.rules_version} ({saved.rules_sha256[:12]}), {_folders(saved.amendments)}",
        f"  loaded now:   {rulebook.version} ({rulebook.sha256[:12]}), {_folders(amendments(rulebook))}",
    ]
    lines.append("Put the folder in front: acuscreen --rules FOLDER verify …, or use the release with these rules.")
    return "\n".join(printable(line) for line in lines) + "\n"


def _folders(amendments: Sequence[JsonObject]) -> str:
    folders = dict.fromkeys(str(each["folder"]) for each in amendments)
    return f"with {', '.join(folders)} laid over it" if folders else "with nothing laid over it"


def _data(name: str, where: str) -> bytes:
    if name == "-" and sys.stdin is not None:
        return sys.stdin.buffer.read(LARGEST + 1)
    try:
        with open(name, "rb") as file:
            return file.read(LARGEST + 1)
    except (OSError, ValueError) as failed:
        reason = (failed.strerror if isinstance(failed, OSError) else None) or "No such file"
        raise AnswersRefused(where, f"{reason}. Name a result in JSON.") from None
