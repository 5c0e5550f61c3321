"""The folder of a desk: one file a person, never one over another, and nothing anywhere else."""

import contextlib
import os
import re
import tempfile
from itertools import count
from pathlib import Path
from typing import Final

from screen.cli.desk.held import Held, locked
from screen.cli.output import write_whole
from screen.model.errors import WrongUsage
from screen.writing.printable import printable

RESULT: Final = ".json"
DRAFT: Final = ".draft.json"
REFERENCE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")
"""What a reference looks like: no name of a file is made of anything else."""


class Folder:
    """Where a desk keeps results, and the drafts of interviews that have not ended.

    Names differ by more than their case: some file systems do not tell A12 from a12, and nobody at a desk does. While
    the folder `is_shared` with a desk that came first, a draft may be of somebody who is sitting there.
    """

    def __init__(self, path: Path) -> None:
        """Raises WrongUsage while nothing can be saved there."""
        self._path = path
        shown = f"--folder {printable(str(path))}"
        if not path.exists():
            raise WrongUsage(f"{shown}: there is no such folder. Make it first or name another.")
        if not path.is_dir():
            raise WrongUsage(f"{shown}: this is not a folder. Name the folder in which results are to be kept.")
        try:
            os.listdir(path)
            with tempfile.TemporaryFile(dir=path):
                pass
        except OSError as failed:
            reason = failed.strerror or "it cannot be used"
            raise WrongUsage(f"{shown}: nothing can be saved there: {reason}. Name another.") from None
        # This desk is the first in the folder until it ends; the folder stays open that long.
        self.is_shared = not locked(os.open(path, os.O_RDONLY))
        self._held = Held()

    @property
    def is_open_to_others(self) -> bool:
        """Whether other users of this machine can see what the files are called, or more."""
        return os.name == "posix" and bool(self._path.stat().st_mode & 0o077)

    def has(self, reference: str) -> bool:
        """Whether a result stands there by this reference, or a draft that is not to be gone on with here."""
        if self.is_shared or self._held.is_elsewhere(self.draft(reference)):
            return self._taken(reference)
        return any(file.lower() == f"{reference}{RESULT}".lower() for file in os.listdir(self._path))

    def can_go_on_with(self, name: str) -> bool:
        """Whether this interview had not ended and is nobody else's."""
        draft = self.draft(name)
        return not self.is_shared and draft.exists() and not self._held.is_elsewhere(draft)

    def go_on_with(self, name: str) -> None:
        """Let no other desk go on with this interview, until it is put off or forgotten."""
        with contextlib.suppress(OSError):
            self._held.hold(self.draft(name))

    def put_off(self, name: str) -> None:
        """Nobody sits here for this interview any more."""
        self._held.let_go(self.draft(name))

    def free_name(self, reference: str) -> str:
        """The reference, or with the first number behind it that makes it new: A12, A12-2, A12-3."""
        names = (reference if number == 1 else f"{reference}-{number}" for number in count(1))
        return next(name for name in names if not self._taken(name))

    def unfinished(self) -> list[str]:
        """The names of interviews that have not ended and can be gone on with."""
        if self.is_shared:
            return []
        names = (file.removesuffix(DRAFT) for file in sorted(os.listdir(self._path)) if file.endswith(DRAFT))
        return [name for name in names if REFERENCE.fullmatch(name) and self.can_go_on_with(name)]

    def save(self, name: str, text: str) -> str:
        """Keep a result and drop its draft; gives the name, which is another when this one was taken meanwhile.

        Raises OSError.
        """
        saved = name
        while True:
            try:
                write_whole(self._path / f"{saved}{RESULT}", text, replace=False)
            except FileExistsError:
                saved = self.free_name(name)
            else:
                self.forget(name)
                return saved

    def begin(self, name: str, text: str) -> str:
        """Keep the first state of a new interview; gives the name, another when this one was taken meanwhile.

        Of two desks that begin by the same name at the same moment one gets it. Raises OSError.
        """
        begun = name
        while True:
            try:
                write_whole(self.draft(begun), text, replace=False)
            except FileExistsError:
                begun = self.free_name(name)
            else:
                self.go_on_with(begun)
                return begun

    def keep(self, name: str, text: str) -> None:
        """Keep the answers so far. Raises OSError."""
        write_whole(self.draft(name), text, replace=True)
        self.go_on_with(name)

    def draft(self, name: str) -> Path:
        """Where the answers so far are kept."""
        return self._path / f"{name}{DRAFT}"

    def forget(self, name: str) -> None:
        """Drop the answers so far; a file that cannot be dropped is offered again."""
        self.put_off(name)
        with contextlib.suppress(OSError):
            self.draft(name).unlink()

    def _taken(self, name: str) -> bool:
        wanted = {f"{name}{RESULT}".lower(), f"{name}{DRAFT}".lower()}
        return any(file.lower() in wanted for file in os.listdir(self._path))
