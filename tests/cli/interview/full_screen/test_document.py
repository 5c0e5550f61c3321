"""A whole result as lines of the screen."""

from rich.console import Console
from rich.text import Text

from screen.cli.interview.full_screen.document import document_lines


def text(write: str, width: int = 20, encoding: str = "utf-8") -> list[str]:
    """What stands on the lines."""

    def document(console: Console) -> None:
        console.print(Text(write))

    return ["".join(part for _, part in line).rstrip() for line in document_lines(document, width, encoding)]


def test_styles_are_kept() -> None:
    """Bold stays bold."""

    def document(console: Console) -> None:
        console.print(Text("now", style="bold"))

    assert any("bold" in style for line in document_lines(document, 20, "utf-8") for style, _ in line)


def test_lines_fit() -> None:
    """The document is drawn at the width of the screen."""
    assert ["Ask your doctor", "before the first", "needle.", ""] == text(
        "Ask your doctor before the first needle.", 17
    )


def test_nothing_in_it_steers_the_terminal() -> None:
    """Controls and the marks that would let raw codes through are not sent."""
    got = "".join(text("a\x01\x1b]0;title\x07\x02b"))

    assert not any(sign in got for sign in "\x01\x02\x07\x1b")


def test_characters_the_terminal_lacks_are_spelled() -> None:
    """A dash becomes one that an old terminal can show."""
    assert "a - b" == text("a – b", encoding="ascii")[0]
