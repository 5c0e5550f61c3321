"""What a person has begun on a page of the full screen: nothing of it is an answer yet."""

from dataclasses import dataclass, replace

from screen.cli.interview.full_screen.wrapping import clusters


@dataclass(frozen=True, slots=True)
class Suggested:
    """A name that may be meant, and what kind of medicine it is, in words."""

    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Typed:
    """The line being typed and the place of the cursor on the page.

    `caret` is where in `line` the next character goes. `at` is the word of the choice that the arrows stand on.
    `suggested` are the names offered for `by_hand`, the line as typed; `taken` is the one of them that stands in
    the line instead. `top` is the first line shown of a long page, and `following` whether that goes with `at`;
    with `seeking_told` it goes with what the last word or key brought. `seen` once all that is asked was on the
    screen, and `seen_to` how many of its lines were until then. `hint` tells how to use the keys.
    """

    line: str = ""
    caret: int = 0
    at: str | None = None
    suggested: tuple[Suggested, ...] = ()
    by_hand: str = ""
    taken: int | None = None
    top: int = 0
    following: bool = False
    seeking_told: bool = False
    seen: bool = False
    seen_to: int = 0
    hint: str = ""

    def with_line(self, line: str, caret: int) -> "Typed":
        """The line changed by hand; names are to be looked up anew."""
        return replace(self, line=line, caret=caret, by_hand=line, taken=None, suggested=(), hint="")

    def inserting(self, text: str) -> "Typed":
        """The text put in at the caret."""
        line = self.line[: self.caret] + text + self.line[self.caret :]
        return self.with_line(line, self.caret + len(text))

    def without_before(self) -> "Typed":
        """The character before the caret taken out, with all marks on it."""
        start = self._step_back()
        return self.with_line(self.line[:start] + self.line[self.caret :], start)

    def without_after(self) -> "Typed":
        """The character after the caret taken out."""
        return self.with_line(self.line[: self.caret] + self.line[self._step_on() :], self.caret)

    def moved_left(self) -> "Typed":
        """The caret one character to the left."""
        return replace(self, caret=self._step_back())

    def moved_right(self) -> "Typed":
        """The caret one character to the right."""
        return replace(self, caret=self._step_on())

    def taking(self, place: int | None) -> "Typed":
        """One of the names suggested in the place of the last name in the line; with None the line as typed."""
        if place is None:
            return replace(self, line=self.by_hand, caret=len(self.by_hand), taken=None, hint="")
        before = self.by_hand[: max(map(self.by_hand.rfind, ",;")) + 1]
        line = f"{before} {self.suggested[place].name}" if before else self.suggested[place].name
        return replace(self, line=line, caret=len(line), taken=place, hint="")

    def hinting(self, hint: str) -> "Typed":
        """The same with a hint on how to use the keys, which a long page goes to."""
        return replace(self, hint=hint, seeking_told=True)

    def looking(self, top: int, shown: int, end: int) -> "Typed":
        """With these lines of the page on the screen; what is asked goes down to `end`. A part skipped is not seen."""
        to = max(self.seen_to, top + shown) if top <= self.seen_to else self.seen_to
        return replace(self, top=top, seen_to=to, seen=self.seen or to >= end)

    def _step_back(self) -> int:
        return self.caret - len(["", *clusters(self.line[: self.caret])][-1])

    def _step_on(self) -> int:
        return self.caret + len(next(clusters(self.line[self.caret :]), ""))
