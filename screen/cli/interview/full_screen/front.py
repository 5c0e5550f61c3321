"""The interview on the whole screen: pages are drawn in place, and single keys answer."""

import asyncio
import contextlib
import sys
import termios
import time
from collections.abc import Callable
from dataclasses import replace
from types import TracebackType
from typing import Any, Final, Self

from prompt_toolkit.application import Application
from prompt_toolkit.key_binding import KeyBindings, KeyPress, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import Layout, Window
from prompt_toolkit.output import create_output
from prompt_toolkit.styles import Style

from screen.cli.interview.full_screen.choices import begun_on
from screen.cli.interview.full_screen.drawing import is_too_small
from screen.cli.interview.full_screen.keyboard import Keyboard
from screen.cli.interview.full_screen.page import STYLES
from screen.cli.interview.full_screen.pressing import pressed, told_on_enter
from screen.cli.interview.full_screen.sheet import Sheet
from screen.cli.interview.full_screen.typed import Suggested, Typed
from screen.cli.interview.view import Typing, View
from screen.cli.terminal import INPUT_ENDED
from screen.model.errors import Interrupted

Suggest = Callable[[str], tuple[Suggested, ...]]

MOST_AT_ONCE: Final = 3
"""Characters that arrive together and may still be somebody's keys, held up on the way; more were pasted."""

HELD: Final = 0.2
"""Seconds within which the key that brought a page, again, is still held down or bounced: it answers one page only."""

_ENDING: Final = (Keys.ControlC, Keys.SIGINT, Keys.ControlD)


class _Stopped(Exception):
    """Ctrl-C was pressed; asyncio gives the real exception a meaning of its own."""


class FullScreen:
    """A front end that has the whole terminal between `with` and its end, and gives it back however that comes."""

    showed_document = False  # what stood on its screen is gone when the interview is over

    def __init__(self, suggest: Suggest) -> None:
        """`suggest` gives the names of medicines that a line may become."""
        self._suggest = suggest
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(self._failed)
        self._arrived: asyncio.Queue[KeyPress | BaseException] = asyncio.Queue()
        self._keyboard = Keyboard(sys.stdin)
        self._sheet = Sheet(sys.stderr.encoding)
        self._running: asyncio.Task[None] | None = None
        self._is_drawn = False
        self._held = ("", 0.0)
        keys = KeyBindings()
        keys.add(Keys.Any, eager=True)(self._on_key)
        self._application: Application[None] = Application(
            layout=Layout(Window(self._sheet, wrap_lines=False)),
            style=Style.from_dict(STYLES),
            include_default_pygments_style=False,
            key_bindings=keys,
            full_screen=True,
            erase_when_done=True,
            input=self._keyboard,
            # Standard output is for the result alone.
            output=create_output(sys.stderr),
            before_render=self._before_render,
        )

    def __enter__(self) -> Self:
        """Remember how the terminal was; it is taken at the first page."""
        self._terminal = termios.tcgetattr(sys.stdin.fileno())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give the terminal back."""
        try:
            self._loop.run_until_complete(self._close())
        finally:
            self._loop.close()
            with contextlib.suppress(termios.error, OSError):  # a terminal that is gone needs nothing
                termios.tcsetattr(sys.stdin.fileno(), termios.TCSANOW, self._terminal)

    def read(self, view: View, *, is_new: bool) -> str:
        """Show the page and wait for a word."""
        before = self._sheet.view
        # Whatever was pressed before something else was asked was meant for what stood there then.
        if before is None or is_new or view.refused or view.keys != before.keys:
            self._is_drawn = False
        if not is_new:
            self._held = ("", 0.0)
        typed = Typed()
        if before is not None and not is_new and _is_same(view, before):
            typed = begun_on(view, self._sheet.typed)
        self._sheet.show(view, replace(typed, seeking_told=bool(view.told or typed.hint)))
        try:
            return self._loop.run_until_complete(self._word(view))
        except _Stopped:
            raise KeyboardInterrupt from None

    async def _word(self, view: View) -> str:
        if self._running is None:
            self._running = self._loop.create_task(self._application.run_async(set_exception_handler=False))
            self._running.add_done_callback(self._ended)
        self._application.invalidate()
        while True:
            arrived = await self._arrived.get()
            if isinstance(arrived, BaseException):
                raise arrived
            word = self._pressed(arrived, view)
            if word is not None:
                return word
            self._application.invalidate()

    def _pressed(self, key: KeyPress, view: View) -> str | None:
        """The word that the key completes, if any."""
        match key.key:
            case Keys.ControlC | Keys.SIGINT:
                raise _Stopped
            case Keys.ControlD:
                raise Interrupted(INPUT_ENDED)
            case Keys.ControlL:
                self._application.renderer.clear()
                return None
        if is_too_small(self._size()):
            return None
        typed = self._sheet.typed
        outcome = pressed(key, view, typed, self._sheet.shown)
        if isinstance(outcome, str):
            hint = "" if outcome else told_on_enter(view, typed) or typed.hint
            self._sheet.typed = replace(typed.with_line("", 0), hint=hint)
            if any(row.word == outcome and row.mark is not None for row in view.rows):
                # The row that was marked stays in sight, as if the arrows had gone there.
                self._sheet.typed = replace(self._sheet.typed, at=outcome, following=True)
            self._held = (str(key.key), time.monotonic())
            return outcome
        if view.suggests and outcome.line != typed.line and outcome.taken is None:
            outcome = replace(outcome, suggested=self._suggest(outcome.by_hand))
        self._sheet.typed = outcome
        return None

    def _size(self) -> tuple[int, int]:
        size = self._application.output.get_size()
        return size.columns, size.rows

    def _on_key(self, event: KeyPressEvent) -> None:
        """Keep a key for the page that is on the screen."""
        (key,) = event.key_sequence
        view = self._sheet.view
        if key.key in _ENDING:
            self._arrived.put_nowait(key)
        elif not self._is_held(key) and self._is_drawn and view is not None:
            pasted = view.typing is Typing.KEY and self._keyboard.burst > MOST_AT_ONCE
            self._arrived.put_nowait(KeyPress(Keys.BracketedPaste, "") if pasted else key)

    def _is_held(self, key: KeyPress) -> bool:
        """Whether this is still the key that made the last word."""
        last, when = self._held
        now = time.monotonic()
        held = key.key == last and now - when < HELD
        self._held = (last, now) if held else ("", 0.0)
        return held

    def _before_render(self, _: Application[None]) -> None:
        """A page about to be seen for the first time is answered by what is pressed from now on."""
        if self._is_drawn or self._sheet.view is None:
            return
        self._keyboard.forget()
        kept = [self._arrived.get_nowait() for _ in range(self._arrived.qsize())]
        for each in kept:
            if isinstance(each, BaseException) or each.key in _ENDING:
                self._arrived.put_nowait(each)
        self._is_drawn = True
        # What was dropped may have been the same key, so its repeats are counted from here on.
        self._held = (self._held[0], time.monotonic())

    def _failed(self, _: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """What went wrong while drawing or reading keys ends the interview; it must not be waited for."""
        error = context.get("exception")
        self._stop(error if isinstance(error, BaseException) else RuntimeError(context["message"]))

    def _ended(self, running: asyncio.Task[None]) -> None:
        self._stop((None if running.cancelled() else running.exception()) or EOFError())

    def _stop(self, error: BaseException) -> None:
        """Let the reading of words fail; a terminal that cannot be used any more is the end of the input."""
        gone = isinstance(error, (EOFError, OSError))
        self._arrived.put_nowait(Interrupted(INPUT_ENDED) if gone else error)

    async def _close(self) -> None:
        running = self._running
        if running is not None and not running.done():
            running.remove_done_callback(self._ended)
            if self._application.is_running:
                self._application.exit()
            else:
                running.cancel()
        waiting = asyncio.all_tasks() - {asyncio.current_task(), running}
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, *([running] if running else []), return_exceptions=True)


def _is_same(view: View, before: View) -> bool:
    """Whether the same is asked, however it is marked now."""
    return (view.text, [row.label for row in view.rows]) == (before.text, [row.label for row in before.rows])
