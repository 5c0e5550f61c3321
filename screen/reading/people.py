"""Files of people: one JSON object a file in a folder, or one a line in one file.

The answers are the object itself, or stand in it under `answers`, as in a saved result.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from screen.model.answer import Answer, Answers
from screen.model.errors import AnswersRefused
from screen.model.medicine import Lexicon
from screen.model.rulebook import Rulebook
from screen.reading.answer_words import NotAnAnswer, answer_from_words
from screen.reading.days import date_from_words
from screen.reading.json_answers import ASKED_ON, LARGEST, REPLIES, one_object, replies_in, shown_key

ANSWERS = "answers"
NAME = "person"
"""In a file with one person a line, this key may name the person; without it the number of the line does."""


@dataclass(frozen=True, slots=True)
class PersonFile:
    """The words of one person's answers, not yet read against a rulebook."""

    name: str
    words: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class KnownAnswers:
    """What a rulebook makes of a person's words; `unknown` are the questions whose answers it does not know."""

    answers: Answers
    unknown: tuple[str, ...]


def read_people(path: Path) -> list[PersonFile]:
    """Everybody in the folder or file, in the order of names or lines. Raises AnswersRefused."""
    if path.is_dir():
        files = sorted(each for each in path.iterdir() if each.suffix == ".json")
        people = [PersonFile(file.stem, _words(_object(_data(file), file.name))) for file in files]
    else:
        people = list(_in_file(path))
    if not people:
        raise AnswersRefused(path.name, "There is nobody here. Put a file ending in .json here for each person.")
    names = [each.name for each in people]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise AnswersRefused(
            path.name, f"The name '{twice[:60]}' stands for two people. Give each a name of their own."
        )
    return people


def known_answers(person: PersonFile, rulebook: Rulebook, lexicon: Callable[[], Lexicon]) -> KnownAnswers:
    """The answers this rulebook knows; those it has no question or no such option for are named, never dropped unseen.

    Raises AnswersRefused for a day that is none.
    """
    given: dict[str, Answer] = {}
    unknown: list[str] = []
    for id, words in person.words.items():
        if id in (ASKED_ON, REPLIES):
            continue
        question = rulebook.questions.get(id)
        try:
            answer = answer_from_words(question, words, lexicon) if question else None
        except NotAnAnswer:
            question = None
        if question is None:
            unknown.append(shown_key(id))
        elif answer is not None:
            given[id] = answer
    try:
        asked_on = date_from_words(person.words.get(ASKED_ON))
    except NotAnAnswer as refused:
        raise AnswersRefused(person.name, f"'{ASKED_ON}' {refused.sentence}") from None
    try:
        replies = replies_in(person.words, asked_on, rulebook)
    except NotAnAnswer:
        # Another rulebook may take no such reply; without it the person is shown the graver level.
        replies = {}
        unknown.append(shown_key(REPLIES))
    return KnownAnswers(Answers(given, asked_on=asked_on, replies=replies), tuple(unknown))


def _in_file(path: Path) -> Iterator[PersonFile]:
    data = _data(path)
    lines = [(number, line.strip()) for number, line in enumerate(data.splitlines(), 1) if line.strip()]
    if len(lines) == 1 or not all(line.startswith(b"{") and line.endswith(b"}") for _, line in lines):
        yield PersonFile(path.stem, _words(_object(data, path.name)))
        return
    for number, line in lines:
        found = dict(_object(line, f"{path.name} line {number}"))
        name = found.pop(NAME, None)
        yield PersonFile(name if isinstance(name, str) and name else f"line {number}", _words(found))


def _words(found: Mapping[str, object]) -> Mapping[str, object]:
    answers = found.get(ANSWERS)
    if not isinstance(answers, dict):
        return found
    return {key: found[key] for key in (ASKED_ON, REPLIES) if key in found} | answers


def _data(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(100 * LARGEST)
    except OSError as failed:
        raise AnswersRefused(path.name, f"{failed.strerror}. Name a folder or file of people.") from None


def _object(data: bytes, where: str) -> Mapping[str, object]:
    try:
        return one_object(data)
    except NotAnAnswer as refused:
        raise AnswersRefused(where, refused.sentence) from None
