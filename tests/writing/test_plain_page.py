"""Pages of plain text."""

from screen.writing.plain_page import WIDTH, PlainPage


def test_lines_are_set_in_under_their_first_word() -> None:
    """A long paragraph goes on below its own first word, and no line is wider than the page."""
    page = PlainPage()
    page.line("word " * 40, depth=1, lead="- ")
    lines = page.text().splitlines()

    assert lines[0].startswith("  - word")
    assert lines[1].startswith("    word")
    assert max(map(len, lines)) <= WIDTH


def test_ids_are_never_cut() -> None:
    """A word longer than the page stays whole, because ids are there to be copied."""
    page = PlainPage()
    page.field("Label", "x" * 100)

    assert "x" * 100 in page.text()


def test_what_is_not_there_is_not_shown() -> None:
    """A field without a text leaves no line."""
    page = PlainPage()
    page.field("Label", None)
    page.line("end")

    assert "end\n" == page.text()


def test_text_with_line_feeds_is_one_paragraph() -> None:
    """A text written as a block reads on, and signs that nobody sees are shown."""
    page = PlainPage()
    page.line("one\ntwo\x07\n")

    assert "one two\N{REPLACEMENT CHARACTER}\n" == page.text()
