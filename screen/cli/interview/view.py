"""What there is to see on a page of the interview, for every front end alike."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from rich.console import Console


class Mark(Enum):
    """How a row is marked."""

    OPEN = "open"
    YES = "yes"
    NO = "no"
    UNSURE = "not sure"


class Typing(Enum):
    """What the person types: one key, a number of one or more digits, or a text; the last two end with Enter."""

    KEY = "key"
    NUMBER = "number"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Row:
    """One line that can be chosen by its word. `heading` stands above it, where a new group begins.

    `mark` is None where nothing is marked, only chosen.
    """

    word: str
    label: str
    mark: Mark | None = None
    heading: str | None = None


@dataclass(frozen=True, slots=True)
class Key:
    """A word that does something, and what it does."""

    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class View:
    """A page as it stands. Fronts may lay it out as they like, but show all of it.

    `section` and `progress` say where the person is. `alarm` is an emergency sentence, before everything else.
    `news` tells what the last change did to other answers. `told` is what the last word brought; with `refused` it
    says why the word was not taken, and what was typed ahead was meant for something else; with `helps` it tells the
    words of the page, to which a front may add keys of its own. `keys` are the words
    that answer, `more_keys` those that are there on every page. `pains` are the places marked so far, where a
    picture of the body helps; `suggests` where names of medicines can be suggested. `document` draws a whole result.
    """

    section: str
    text: str
    keys: tuple[Key, ...]
    progress: str = ""
    alarm: tuple[str, ...] = ()
    news: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    told: tuple[str, ...] = ()
    refused: bool = False
    helps: bool = False
    more_keys: tuple[Key, ...] = ()
    typing: Typing = Typing.KEY
    pains: frozenset[str] | None = None
    suggests: bool = False
    document: Callable[[Console], None] | None = None
