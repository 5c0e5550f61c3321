"""One person at the desk: the interview, with what was answered kept after every step, and the result saved."""

import json
import shutil
from dataclasses import dataclass
from typing import Final

from screen.cli.asker import Asker
from screen.cli.desk.folder import Folder
from screen.cli.interview.dialogue import Leave, Setting
from screen.cli.interview.loop import Front, interview
from screen.logic.answer_words import answer_words
from screen.logic.conversation import Conversation
from screen.logic.screening import screen
from screen.model.answer import Answers, Plain
from screen.model.errors import Interrupted
from screen.model.level import Level
from screen.model.rulebook import Rulebook
from screen.reading.json_answers import ASKED_ON, read_json_answers
from screen.writing.json_result import write_json

STAFF_ASKS: Final = "staff_asks"
"""The question whether staff are asking; at the desk they are."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at the desk, by the name of their file, and where their interview stands."""

    name: str
    conversation: Conversation


def begun(rulebook: Rulebook, name: str, day: str) -> Person:
    """Somebody of whom nothing is known yet but that staff ask."""
    known = {STAFF_ASKS: Plain.YES} if STAFF_ASKS in rulebook.questions else {}
    return Person(name, Conversation(Answers(known, asked_on=day), pages=True))


def resumed(setting: Setting, folder: Folder, name: str) -> Person:
    """Somebody whose interview had not ended. Raises AnswersRefused when the draft cannot be read."""
    draft = folder.draft(name)
    answers = read_json_answers(draft.read_bytes(), draft.name, setting.rulebook, setting.lexicon)
    asked = frozenset(answers.given).difference({STAFF_ASKS})
    return Person(name, Conversation(answers, asked=asked, pages=True))


def room() -> tuple[int, int]:
    """The columns and lines of the window."""
    return shutil.get_terminal_size()


def ask(setting: Setting, folder: Folder, asker: Asker, front: Front, person: Person) -> str | None:
    """Interview one person; gives the name by which the result is saved, None when there is none.

    Raises Interrupted when no more can be typed; what was answered is kept.
    """
    trouble = ""

    def keep(conversation: Conversation) -> None:
        nonlocal trouble
        try:
            folder.keep(person.name, _draft(setting.rulebook, conversation))
        except OSError as failed:
            trouble = failed.strerror or "no reason given"

    ended = interview(setting, person.conversation, front, keep)
    screening = screen(setting.rulebook, ended.conversation.answers)
    if ended.how is Leave.QUIT:
        folder.forget(person.name)
    elif trouble:
        asker.say(f"The answers of {person.name} could not be kept as they were given: {trouble}.")
    saved = None
    # An emergency is on record however the interview was left.
    if ended.how is Leave.END or screening.level is Level.EMERGENCY:
        saved = _save(folder, asker, person.name, write_json(setting.rulebook, screening))
    if ended.how in (Leave.CUT_OFF, Leave.INTERRUPTED):
        kept = f" What {person.name} answered is kept, and offered at the next start."
        raise Interrupted(f"{ended.because}{kept if folder.draft(person.name).exists() else ''}")
    return saved


def _save(folder: Folder, asker: Asker, name: str, text: str) -> str | None:
    while True:
        try:
            return folder.save(name, text)
        except OSError as failed:
            asker.refuse(
                f"The result could not be saved: {failed.strerror}. Make room, then press Enter to try again; "
                "x goes on without it."
            )
            if asker.ask().strip().lower() == "x":
                return None


def _draft(rulebook: Rulebook, conversation: Conversation) -> str:
    answers = conversation.answers
    words = {id: answer_words(rulebook.questions[id], answer) for id, answer in answers.given.items()}
    return json.dumps({**words, ASKED_ON: answers.asked_on}, indent=2) + "\n"
