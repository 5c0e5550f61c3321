"""One person at the desk: the interview, with what was answered kept after every step, and the result saved."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from screen.cli.asker import Asker
from screen.cli.desk.folder import Folder
from screen.cli.interview.beforehand import Beforehand, BeforehandDialogue
from screen.cli.interview.dialogue import Leave, Setting
from screen.cli.interview.fronts import front
from screen.cli.interview.loop import Step, interview
from screen.logic.conversation import Conversation
from screen.logic.resuming import resumed, taken_up
from screen.logic.screening import screen
from screen.model.answer import AnsweredBy, Answers, Plain
from screen.model.errors import Interrupted
from screen.model.level import Level
from screen.model.rulebook import Rulebook
from screen.reading.earlier_answers import earlier_in_draft
from screen.writing.draft import write_draft
from screen.writing.json_result import write_json
from screen.writing.taken_up import about_another_day, about_earlier

STAFF_ASKS: Final = "staff_asks"
"""The question whether staff are asking; at the desk they are."""

_ENDED: Final = (Leave.CUT_OFF, Leave.INTERRUPTED)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at the desk, by the name of their file, and where their interview stands.

    `first` are pages before the first question.
    """

    name: str
    conversation: Conversation
    first: Sequence[Step] = ()


def begun(rulebook: Rulebook, folder: Folder, name: str, day: str) -> Person:
    """Somebody of whom nothing is known yet but that staff ask; staff learn when the name was taken meanwhile."""
    known = {STAFF_ASKS: Plain.YES} if STAFF_ASKS in rulebook.questions else {}
    answers = Answers(known, asked_on=day, answered_by=AnsweredBy.STAFF)
    try:
        got = folder.begin(name, write_draft(rulebook, answers))
    except OSError:  # the interview is worth more than its draft; what was not kept is told at its end
        got = name
    told = f"Another desk began {name} at the same moment. This person is kept as {got}."
    first = [Beforehand(BeforehandDialogue("The reference of this person", (told,)))] if got != name else []
    return Person(got, Conversation(answers, pages=True), first)


def gone_on_with(setting: Setting, folder: Folder, name: str, day: str) -> Person:
    """Somebody whose interview had not ended. Raises AnswersRefused when the draft cannot be read."""
    rulebook, draft = setting.rulebook, folder.draft(name)
    folder.go_on_with(name)
    earlier = earlier_in_draft(draft.read_bytes(), draft.name, rulebook, setting.lexicon)
    on = resumed(rulebook, earlier.answers, day)
    told = (*about_earlier(rulebook, earlier), *about_another_day(rulebook, on.again))
    # Nothing was asked yet that could be thrown away: what was answered then stays.
    first = [Beforehand(BeforehandDialogue("Where you stopped", told, stopping=Leave.SAVE))] if told else []
    return Person(name, replace(taken_up(rulebook, on.answers), pages=True), first)


def room() -> tuple[int, int]:
    """The columns and lines of the window."""
    return shutil.get_terminal_size()


def ask(setting: Setting, folder: Folder, asker: Asker, person: Person, *, plain: bool) -> str | None:
    """Interview one person; gives the name by which the result is saved, None when there is none.

    Raises Interrupted when no more can be typed; what was answered is kept.
    """
    trouble = ""

    def keep(conversation: Conversation) -> None:
        nonlocal trouble
        try:
            folder.keep(person.name, write_draft(setting.rulebook, conversation.answers))
        except OSError as failed:
            trouble = failed.strerror or "no reason given"

    with front(setting, plain=plain, shows_result=False) as shown:
        ended = interview(setting, person.conversation, shown, keep, first=person.first)
    if ended.how is Leave.QUIT or ended.conversation.answers.given.keys() <= {STAFF_ASKS}:
        folder.forget(person.name)
    elif trouble:
        asker.say(f"The answers of {person.name} could not be kept as they were given: {trouble}.")
    screening = screen(setting.rulebook, ended.conversation.answers)
    saved = None
    # An emergency is on record however the interview was left.
    if ended.how is Leave.END or screening.level is Level.EMERGENCY:
        saved = _save(folder, asker, person.name, write_json(setting.rulebook, screening))
    if ended.how in _ENDED:
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
