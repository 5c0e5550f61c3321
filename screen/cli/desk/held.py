"""Files that belong to a desk while it runs: a lock on each, which ends with the desk, however it ends."""

import os
from pathlib import Path


class Held:
    """The files this desk is at."""

    def __init__(self) -> None:
        self._open: dict[Path, int] = {}

    def hold(self, path: Path) -> None:
        """Hold the file that has this name now; what had it before is let go. Raises OSError."""
        file = os.open(path, os.O_RDONLY)
        locked(file)
        self.let_go(path)
        self._open[path] = file

    def let_go(self, path: Path) -> None:
        """Another desk may have the file."""
        if path in self._open:
            os.close(self._open.pop(path))

    def is_elsewhere(self, path: Path) -> bool:
        """Whether another desk is at the file."""
        if path in self._open:
            return False
        try:
            file = os.open(path, os.O_RDONLY)
        except OSError:
            return False
        try:
            return not locked(file)
        finally:
            os.close(file)


def locked(file: int) -> bool:
    """Whether nobody else has the open file or folder locked; from now on it is, until it is closed."""
    try:
        import fcntl
    except ImportError:  # not every system has it
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # some file systems know no locks
        return True
    return True
