"""The program in a real terminal window, and the screen a person sees."""

import contextlib
import re
import signal
import time

import pexpect
import pyte

from tests.cli.program import PROGRAM, environment

PATIENCE = 30.0
"""Seconds; a machine that runs many tests at once is slow."""

QUIET = 0.05
"""Seconds without output after which a page is taken to stand."""


class Window:
    """A terminal window of a certain size with the program in it."""

    ignores_hangup = False

    def __init__(self, *words: str, columns: int = 80, rows: int = 24, **more: str) -> None:
        self._screen = pyte.HistoryScreen(columns, rows, history=5000)
        self._stream = pyte.ByteStream(self._screen)
        program, *rest = [*PROGRAM, *words]
        shown = {"TERM": "xterm-256color", **more}
        self.process = pexpect.spawn(
            program,
            rest,
            env=environment(**shown),
            dimensions=(rows, columns),
            timeout=PATIENCE,
            ignore_sighup=self.ignores_hangup,
            preexec_fn=None if self.ignores_hangup else _as_from_a_shell,
        )
        # The other way round than pexpect fears: a key is sent only once the program was seen to wait for it.
        self.process.delaybeforesend = None
        self.raw = b""

    def end(self) -> int:
        """Read what is left and give the exit code."""
        self.process.expect(pexpect.EOF)
        self._take(self.process.before)
        self.process.close()
        return self.process.exitstatus or 0

    @property
    def pid(self) -> int:
        """The number of the process."""
        assert self.process.pid is not None
        return self.process.pid

    @property
    def text(self) -> str:
        """Everything that was on the screen, line by line."""
        above = ["".join(line[x].data for x in range(self._screen.columns)) for line in self._screen.history.top]
        return "\n".join(line.rstrip() for line in [*above, *self._screen.display])

    @property
    def cells(self) -> list[list[pyte.screens.Char]]:
        """The screen as it stands, each cell with its character and how it looks."""
        buffer = self._screen.buffer
        return [[buffer[y][x] for x in range(self._screen.columns)] for y in range(self._screen.lines)]

    def _take(self, data: object) -> None:
        assert isinstance(data, bytes)
        self.raw += data
        self._stream.feed(data)


def _as_from_a_shell() -> None:
    """Tests that run in the background are deaf to Ctrl-C and hang-ups themselves, and would hand that on."""
    for each in (signal.SIGHUP, signal.SIGINT):
        signal.signal(each, signal.SIG_DFL)


class Lines(Window):
    """An interview in plain lines."""

    def __init__(self, *words: str, columns: int = 80, rows: int = 24, **more: str) -> None:
        super().__init__(*words, columns=columns, rows=rows, **{"ACCESSIBLE": "1", **more})

    def until(self, text: str) -> None:
        """Read until the text stands on the screen since the last look."""
        self.process.expect(re.escape(text.encode()))
        self._take(self.process.before)
        self._take(self.process.after)

    def type(self, line: str) -> None:
        """Type a line and Enter, once the program waits for it."""
        self.until("\n> ")
        self.process.send(line.encode() + b"\r")


class Pages(Window):
    """An interview on the whole screen."""

    _pressed = ""

    @property
    def page(self) -> list[str]:
        """The screen as it stands, line by line."""
        return [line.rstrip() for line in self._screen.display]

    @property
    def cursor(self) -> tuple[int, int]:
        """The line and column of the cursor."""
        return self._screen.cursor.y, self._screen.cursor.x

    def sees(self, *texts: str) -> None:
        """Wait until all these texts stand on the screen, however their lines are broken."""
        end = time.monotonic() + PATIENCE
        while not all(text in self._joined() for text in texts):
            assert time.monotonic() < end, "\n".join([*texts, "is not on this screen:", *self.page])
            self._read(0.2)
        self._settle()

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each once the screen stands; a key that changes nothing is waited for."""
        for key in keys:
            before = (self.page, self.cursor)
            if key == self._pressed:
                time.sleep(0.22)  # a key held down counts once
            self.process.send(key.encode())
            self._pressed = key
            self._changed(before)

    def say(self, word: str) -> None:
        """A word for the interview in the keys it takes on this page, once it was looked at to its end."""
        while word and any("more" in line and line.rstrip(" -").endswith("PageDown") for line in self.page):
            self.press("\x1b[6~")
        if any(line.strip() == ">" for line in self.page):
            if word:
                self.press(word)
            self.press("\r")
        else:
            self.press(word or "\r")

    def resize(self, columns: int, rows: int) -> None:
        """Give the window another size, as somebody does who draws at its corner."""
        self._screen.resize(rows, columns)
        self._screen.reset()
        self.process.setwinsize(rows, columns)

    def _joined(self) -> str:
        return " ".join(" ".join(self.page).split())

    def _changed(self, before: object) -> None:
        end = time.monotonic() + 1
        while (self.page, self.cursor) == before and time.monotonic() < end and self.process.isalive():
            self._read(0.1)
        self._settle()

    def _settle(self) -> None:
        while self._read(QUIET):
            pass

    def _read(self, seconds: float) -> bool:
        """Whether anything arrived within that time."""
        with contextlib.suppress(pexpect.TIMEOUT, pexpect.EOF):
            self._take(self.process.read_nonblocking(65536, timeout=seconds))
            return True
        return False
