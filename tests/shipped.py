"""The shipped rules as a checkout reads them, read once in a run of the tests and shared by all its workers."""

import copyreg
import fcntl
import os
import pickle
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from screen.model.medicine import Lexicon
from screen.model.rulebook import Rulebook
from screen.reading.rulebook import load_background, load_lexicon, load_rulebook
from tests.cli.installed import SHARED

T = TypeVar("T")


@cache
def rulebook() -> Rulebook:
    """The rulebook."""
    return _shared("rulebook", load_rulebook)


@cache
def rulebook_and_background() -> Rulebook:
    """The rulebook with what stands beside it."""
    return _shared("background", lambda: load_background(rulebook(), None))


@cache
def lexicon() -> Lexicon:
    """The names of medicines."""
    return _shared("lexicon", load_lexicon)


def _shared(name: str, read: Callable[[], T]) -> T:
    folder = Path(os.environ[SHARED])
    file = folder / f"{name}.pickle"
    with (folder / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not file.exists():
            found = read()
            file.write_bytes(pickle.dumps(found, pickle.HIGHEST_PROTOCOL))
            return found
    shared: T = pickle.loads(file.read_bytes())
    return shared


def _read_only(records: dict[str, object]) -> MappingProxyType[str, object]:
    return MappingProxyType(records)


copyreg.pickle(MappingProxyType, lambda records: (_read_only, (dict(records),)))
