"""Where an interview that is broken off goes: into a draft, if somebody says where, or nowhere."""

import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from screen.cli.asker import Asker
from screen.cli.interview.dialogue import Leave
from screen.cli.interview.loop import Ended
from screen.cli.output import file_trouble, refuse_output, shown_path, write_whole
from screen.logic.conversation import Conversation
from screen.model.errors import AcuscreenError, Interrupted
from screen.model.rulebook import Rulebook
from screen.writing.draft import write_draft

ASKED: Final = "Type a name for a new file, then Enter. Enter alone: nothing is saved, and you go on."
OFFERED: Final = "Save what you answered? Type a file name, or Enter to throw it away."
CANNOT_BE_SAVED: Final = "Half a second check cannot be saved. Go on, or stop with q and begin it anew."
THROWN_AWAY: Final = "Stopped. There is no result, and nothing was saved."


@dataclass(frozen=True, slots=True)
class Drafts:
    """Where `--save` leads, and the draft that was resumed: that one alone may be replaced, by its own next state.

    What is not `offered` to be saved, such as half a second check, could not be gone on with.
    """

    path: Path | None = None
    resumed: Path | None = None
    content: bytes = b""
    offered: bool = True

    def refuse(self) -> None:
        """Raise WrongUsage while a draft cannot go where `--save` leads; asked first, so that no answer is lost."""
        if self.path is not None and not self._replaces(self.path):
            refuse_output(self.path, force=False, option="--save")

    def save(self, rulebook: Rulebook, conversation: Conversation, path: Path) -> None:
        """Write the draft whole, for its owner alone. Raises WrongUsage or AcuscreenError."""
        replaces = self._replaces(path)
        if not replaces:
            refuse_output(path, force=False, option="--save")
        try:
            write_whole(path, write_draft(rulebook, conversation.answers), replace=replaces)
        except OSError as failed:
            raise file_trouble("--save", path, "the draft", failed) from None

    def _replaces(self, path: Path) -> bool:
        """Whether this is the file that was resumed, and still as it was read."""
        try:
            return (
                self.resumed is not None
                and not path.is_symlink()
                and path.samefile(self.resumed)
                and path.read_bytes() == self.content
            )
        except OSError:
            return False


def gone_on_with(rulebook: Rulebook, ended: Ended, drafts: Drafts, asker: Asker) -> Conversation:
    """The conversation, if the person goes on after all.

    Raises Interrupted, with what was saved, when they do not. Without `--save` nothing is written unless a person
    says where: what was answered stays private when the terminal is closed.
    """
    if ended.how is Leave.QUIT:
        raise Interrupted("You stopped. There is no result.")
    if ended.how is Leave.SAVE and not drafts.offered:
        asker.say(CANNOT_BE_SAVED)
        return ended.conversation
    if ended.how is not Leave.SAVE and not (drafts.offered and ended.conversation.asked):
        raise Interrupted(ended.because)
    path = drafts.path
    if ended.how is Leave.CUT_OFF:
        if path is None:
            raise Interrupted(ended.because)
        drafts.save(rulebook, ended.conversation, path)
    else:
        path = _saved(rulebook, ended, drafts, asker)
    if path is not None:
        name = shlex.quote(shown_path(path))
        raise Interrupted(f"Saved in {name}, readable by you alone. Go on with: acuscreen check --resume {name}")
    if ended.how is Leave.SAVE:
        return ended.conversation
    raise Interrupted(THROWN_AWAY)


def _saved(rulebook: Rulebook, ended: Ended, drafts: Drafts, asker: Asker) -> Path | None:
    """Where the draft went: where `--save` leads, else where the person says; None when they say nothing."""
    path = drafts.path
    if path is None:
        asker.say(ASKED if ended.how is Leave.SAVE else OFFERED)
    while True:
        if path is None:
            name = asker.ask().strip()
            if not name:
                return None
            path = Path(name)
        try:
            drafts.save(rulebook, ended.conversation, path)
        except AcuscreenError as refused:
            asker.refuse(f"{refused} Type another file name, or Enter for none.")
            path = None
        else:
            return path
