"""The medicines of an earlier visit, read back one by one."""

from dataclasses import dataclass, replace
from typing import Final

from screen.cli.interview.dialogue import Leave, Said, Setting
from screen.cli.interview.view import Key, View
from screen.logic.answer_words import answer_words
from screen.logic.conversation import Answered, Conversation, Jump, Move, after
from screen.model.answer import Answer
from screen.model.medicine import MedicineList, Taken
from screen.model.question import Question
from screen.reading.saved_parts import answer_in

NEW: Final = (
    "Do you take anything else now, or did you leave something out? Count tablets, patches, injections, aspirin, "
    "painkillers from a shop and herbs."
)
NONE: Final = "Last time you took no medicines at all, also none from a shop. Is that still so?"
_WANTED: Final = "Please type y, n or ?."


@dataclass(frozen=True, slots=True)
class MedicinesAgainDialogue:
    """One line of the old list after the other, then the question for anything new.

    `lines` are the old ones as written, `now` what has become of those gone through: the same words, or with
    "stopped" or "not sure if I still take" before them, which every reader of a list understands.
    """

    setting: Setting
    question: Question
    earlier: MedicineList
    lines: tuple[str, ...]
    now: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    refused: bool = False

    @property
    def view(self) -> View:
        """The medicine to be confirmed, or the last question."""
        unsure = () if self._at_end else (Key("?", "not sure"),)
        return View(
            section="Your medicines: last time",
            progress="" if self._at_end else f"Medicine {len(self.now) + 1} of {len(self.lines)}",
            text=self._asked,
            told=self.told,
            refused=self.refused,
            keys=(Key("y", "yes"), Key("n", "no"), *unsure),
            more_keys=(*((Key("b", "back"),) if self.now else ()), Key("q", "stop")),
        )

    def said(self, word: str) -> Said:
        """The next medicine; at the end the list as it is now, to be added to or complete."""
        folded = word.strip().lower()
        if folded == "":
            return replace(self, told=(), refused=False)
        if folded in ("q", "quit"):
            return Leave.QUIT
        if folded in ("b", "back") and self.now:
            return replace(self, now=self.now[:-1], told=(), refused=False)
        if folded in ("y", "yes", "n", "no"):
            return self._ended(folded[0]) if self._at_end else self._next(folded[0])
        if folded in ("?", "unsure", "not sure") and not self._at_end:
            return self._next("?")
        return replace(self, told=(_WANTED if not self._at_end else "Please type y or n.",), refused=True)

    @property
    def _at_end(self) -> bool:
        return len(self.now) == len(self.lines)

    @property
    def _asked(self) -> str:
        if not self.lines:
            return NONE
        if self._at_end:
            return NEW
        line = self.lines[len(self.now)]
        if _is_past(self._items_of(line)):
            return f"Last time you no longer took this: {line}. Is that still so?"
        return f"Do you still take {line}? Another dose is still yes."

    def _next(self, said: str) -> "MedicinesAgainDialogue":
        line = self.lines[len(self.now)]
        return replace(self, now=(*self.now, self._became(line, said)), told=(), refused=False)

    def _became(self, line: str, said: str) -> str:
        items = self._items_of(line)
        if said == "y":
            return line
        if _is_past(items):
            # Taken again: what is said of it has to go, and the name stays.
            return items.items[0].names[0] if items.items[0].names else line
        return f"stopped {line}" if said == "n" else f"not sure if I still take {line}"

    def _ended(self, said: str) -> Answered | Jump:
        if not self.lines:
            return Answered({self.question.id: self.earlier}, read_back=True) if said == "y" else Jump(self.question.id)
        return Answered({self.question.id: self._list(self.now)}, read_back=said == "n")

    def _items_of(self, line: str) -> MedicineList:
        return self._list((line,))

    def _list(self, lines: tuple[str, ...]) -> MedicineList:
        answer = answer_in(self.setting.rulebook, self.question.id, list(lines), self.setting.lexicon)
        return answer if isinstance(answer, MedicineList) else MedicineList()


@dataclass(frozen=True, slots=True)
class MedicinesAgain:
    """The step that reads the medicines back; where there is anything new the list is opened once more."""

    dialogue: MedicinesAgainDialogue

    def taken(self, conversation: Conversation, move: Move) -> Conversation:
        """The conversation with the list of now."""
        rulebook, id = self.dialogue.setting.rulebook, self.dialogue.question.id
        if isinstance(move, Answered):
            # Follow-ups carried over speak of the list of last time; where it is the same now, they still do.
            conversation = replace(conversation, answers=conversation.answers.with_answer(id, self.dialogue.earlier))
        gone_through = after(rulebook, conversation, move)
        if isinstance(move, Answered) and not move.read_back:
            return after(rulebook, gone_through, Jump(id))
        return gone_through


def medicines_again(setting: Setting, earlier: Answer | None) -> tuple[MedicinesAgain, ...]:
    """The step for a list that still holds; none where there is no such list."""
    question = setting.rulebook.medicines_question
    if question is None or not isinstance(earlier, MedicineList):
        return ()
    words = answer_words(question, earlier)
    lines = tuple(line for line in words if line != "none") if isinstance(words, list) else ()
    return (MedicinesAgain(MedicinesAgainDialogue(setting, question, earlier, lines)),)


def _is_past(named: MedicineList) -> bool:
    return bool(named.items) and all(item.taken is Taken.PAST for item in named.items)
