"""The interview: page after page, until the person ends it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from screen.cli.hang_up import HungUp
from screen.cli.interview.dialogue import Dialogue, Leave, Setting
from screen.cli.interview.opening import dialogue_of
from screen.cli.interview.view import View
from screen.logic.conversation import MOVES, Conversation, Move, after, page_of
from screen.model.errors import Interrupted

STOPPED: Final = "Stopped. There is no result."


class Front(Protocol):
    """Whatever shows a page to a person and brings back a word."""

    def read(self, view: View, *, is_new: bool) -> str:
        """The next word typed on this page; `is_new` when it is another page than the last one shown.

        Raises Interrupted when there will be none.
        """


@dataclass(frozen=True, slots=True)
class Ended:
    """How an interview was left, with everything that was answered; `because` says why it was cut off."""

    conversation: Conversation
    how: Leave
    because: str = ""


class Step(Protocol):
    """A page before the first question, such as one that shows what was answered on an earlier day."""

    @property
    def dialogue(self) -> Dialogue:
        """The page."""

    def taken(self, conversation: Conversation, move: Move) -> Conversation:
        """The conversation after what the person did on the page."""


def interview(
    setting: Setting,
    conversation: Conversation,
    front: Front,
    keep: Callable[[Conversation], None] | None = None,
    *,
    first: Sequence[Step] = (),
    until: tuple[type, ...] = (),
) -> Ended:
    """Ask until nothing is left to ask and the person ends it, or leaves. `keep` is told after every step.

    `first` are pages before the questions; with `until` the interview ends before a page of such a kind. Ctrl-C, a
    closed terminal or the end of the input lose at most the page on the screen.
    """
    try:
        for step in first:
            said = _said_on(step.dialogue, front)
            if isinstance(said, Leave):
                return Ended(conversation, said)
            conversation = step.taken(conversation, said)
        while True:
            page = page_of(setting.rulebook, conversation)
            said = Leave.END if isinstance(page, until) else _said_on(dialogue_of(setting, page), front)
            if isinstance(said, Leave):
                return Ended(conversation, said)
            conversation = after(setting.rulebook, conversation, said)
            if keep is not None:
                keep(conversation)
    except Interrupted as cut_off:
        return Ended(conversation, Leave.CUT_OFF, str(cut_off))
    except KeyboardInterrupt as stopped:
        how = Leave.CUT_OFF if isinstance(stopped, HungUp) else Leave.INTERRUPTED
        return Ended(conversation, how, STOPPED)


def _said_on(dialogue: Dialogue, front: Front) -> Move | Leave:
    """What the person makes of one page in the end."""
    is_new = True
    while True:
        said = dialogue.said(front.read(dialogue.view, is_new=is_new))
        if isinstance(said, (Leave, *MOVES)):
            return said
        dialogue, is_new = said, False
