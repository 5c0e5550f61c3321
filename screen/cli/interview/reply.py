"""A doctor's or pharmacist's reply to a finding, written down step by step."""

from dataclasses import dataclass, replace

from screen.cli.interview.dialogue import Dialogue, Said, Setting
from screen.cli.interview.numbers import chosen, page_typing
from screen.cli.interview.view import Key, Row, Typing, View
from screen.logic.conversation import Replied
from screen.model.reply import Clinician, Says
from screen.model.rule import Rule
from screen.reading.answer_words import NotAnAnswer
from screen.reading.days import date_from_words
from screen.reading.replies import refuse_later, reply_of
from screen.writing.replied import SAID, WHO

_WHO = tuple(Clinician)
_SAYS = tuple(Says)
_BACK = Key("b", "back")


@dataclass(frozen=True, slots=True)
class ReplyDialogue:
    """Which finding, who replied, what they said, on which day, and what to mind; each step can be gone back over.

    `page` is where it was begun. `asked_on` is the day of the answers, after which no reply can be dated.
    """

    setting: Setting
    page: Dialogue
    rules: tuple[Rule, ...]
    asked_on: str | None
    rule: Rule | None = None
    by: Clinician | None = None
    says: Says | None = None
    on: str | None = None
    told: tuple[str, ...] = ()

    @property
    def view(self) -> View:
        """The step that comes next."""
        if self.rule is None:
            return self._list("Which of these was answered?", [each.title for each in self.rules])
        if self.by is None:
            return self._list(f"{self.rule.title}: who answered?", [WHO[each] for each in _WHO])
        if self.says is None:
            return self._list("What did they say?", [SAID[each] for each in _SAYS])
        if self.on is None:
            today = (Key("t", f"today, {self.asked_on}"),) if self.asked_on else ()
            keys = (*today, Key("day", "such as 2026-11-20, then Enter"))
            return self._text("On which day did they answer?", keys)
        return self._text("What are the conditions? Write them as they were said.", (Key("text", "then Enter"),))

    def said(self, word: str) -> Said:
        """The next step, the reply, or a step back."""
        word = word.strip()
        if word == "":
            return replace(self, told=())
        if word.lower() in ("b", "back"):
            return self._back()
        if self.rule is None:
            place = chosen(word, len(self.rules))
            return self._refusing(len(self.rules)) if place is None else self._on(rule=self.rules[place])
        if self.by is None:
            place = chosen(word, len(_WHO))
            return self._refusing(len(_WHO)) if place is None else self._on(by=_WHO[place])
        if self.says is None:
            place = chosen(word, len(_SAYS))
            return self._refusing(len(_SAYS)) if place is None else self._on(says=_SAYS[place])
        if self.on is None:
            return self._dated(word)
        return self._written(self.rule, self.by, self.says, self.on, word)

    def _dated(self, word: str) -> Said:
        assert self.rule is not None  # the steps before this one are taken
        assert self.by is not None
        assert self.says is not None
        try:
            on = self.asked_on if word.lower() in ("t", "today") else date_from_words(word)
            if on is None:
                raise NotAnAnswer("takes a day written as year-month-day, such as 2026-11-20.")
        except NotAnAnswer:
            return replace(self, told=("Please type the day as year-month-day, such as 2026-11-20.",))
        if self.asked_on is not None and on > self.asked_on:
            return replace(self, told=("That day is still to come. Please type the day they answered.",))
        if self.says is Says.WITH_CONDITIONS:
            return self._on(on=on)
        return self._written(self.rule, self.by, self.says, on, None)

    def _written(self, rule: Rule, by: Clinician, says: Says, on: str, note: str | None) -> Said:
        try:
            reply = reply_of(rule, by.value, on, says.value, note)
            refuse_later({rule.id: reply}, self.asked_on)
        except NotAnAnswer as refused:
            return replace(self, told=(f"This reply {refused.sentence}",))
        return Replied(rule.id, reply)

    def _back(self) -> Said:
        for step in ("on", "says", "by", "rule"):
            if getattr(self, step) is not None:
                return replace(self, told=(), **{step: None})  # type: ignore[arg-type]  # every step may be open
        return self.page

    def _on(self, **step: object) -> "ReplyDialogue":
        return replace(self, told=(), **step)  # type: ignore[arg-type]  # one of the steps above

    def _refusing(self, rows: int) -> "ReplyDialogue":
        return replace(self, told=(f"Please type a number from 1 to {rows}, or b to go back.",))

    def _list(self, text: str, labels: list[str]) -> View:
        rows = tuple(Row(str(number), label) for number, label in enumerate(labels, 1))
        keys = (Key(f"1-{len(rows)}", "the one that fits"),)
        return self._view(text, keys, rows, page_typing(len(rows)))

    def _text(self, text: str, keys: tuple[Key, ...]) -> View:
        return self._view(text, keys, (), Typing.TEXT)

    def _view(self, text: str, keys: tuple[Key, ...], rows: tuple[Row, ...], typing: Typing) -> View:
        return View(
            section="A reply from a doctor or pharmacist",
            text=text,
            rows=rows,
            told=self.told,
            refused=bool(self.told),
            keys=keys,
            more_keys=(_BACK,),
            typing=typing,
        )
