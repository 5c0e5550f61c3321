"""A page on a screen of a certain size."""

from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from screen.cli.interview.full_screen.drawing import Drawing, drawn
from screen.cli.interview.full_screen.pressing import LOOK_FIRST
from screen.cli.interview.full_screen.typed import Suggested, Typed
from screen.cli.interview.full_screen.wrapping import columns
from screen.cli.interview.view import Key, Mark, Row, Typing, View
from tests.cli.interview.full_screen.views import LIST, MEDICINES, REVIEW, STOP, YES_NO

SIGNS = st.characters() | st.sampled_from("a -薬e\u0301\u200d😍")
TEXTS = st.text(SIGNS, max_size=60).map(lambda text: "".join(sign for sign in text if sign.isprintable()))
PARAGRAPHS = st.lists(TEXTS, max_size=3).map("\n".join)
MANY = st.lists(PARAGRAPHS, max_size=4).map(tuple)
KEYS = st.lists(st.builds(Key, st.sampled_from(["y", "?", "1", "1-12", "number"]), TEXTS), max_size=6).map(tuple)
ROWS = st.lists(
    st.builds(
        Row, st.sampled_from(["", "1", "2", "12", "a"]), TEXTS, st.sampled_from([None, *Mark]), st.none() | TEXTS
    ),
    max_size=30,
).map(tuple)
VIEWS = st.builds(
    View,
    section=TEXTS,
    text=PARAGRAPHS,
    keys=KEYS,
    progress=TEXTS,
    alarm=MANY,
    news=MANY,
    rows=ROWS,
    told=MANY,
    more_keys=KEYS,
    typing=st.sampled_from(Typing),
    pains=st.none() | st.frozensets(st.sampled_from(["neck", "lower-back", "elsewhere"])),
    suggests=st.booleans(),
)
BEGUN = st.builds(
    lambda line, caret, suggested, taken, **more: Typed(
        line=line,
        caret=min(caret, len(line)),
        suggested=suggested,
        taken=None if taken is None or taken >= len(suggested) else taken,
        **more,
    ),
    line=TEXTS,
    caret=st.integers(0, 60),
    suggested=st.lists(st.builds(Suggested, TEXTS, TEXTS), max_size=8).map(tuple),
    at=st.none() | st.sampled_from(["1", "12", "y", "?", "a"]),
    taken=st.none() | st.integers(0, 7),
    top=st.integers(0, 50),
    following=st.booleans(),
    seeking_told=st.booleans(),
    hint=TEXTS,
)
NAMED = replace(MEDICINES, rows=REVIEW.rows)
"""A list of medicines too long for most screens."""

SIZES = st.tuples(st.integers(20, 200), st.integers(8, 60))


def lines(drawing: Drawing) -> list[str]:
    """The drawing as text."""
    return ["".join(text for _, text in line).rstrip() for line in drawing.lines]


def text(view: View, size: tuple[int, int], typed: Typed = Typed()) -> str:  # noqa: B008  # a value
    """The page as text."""
    return "\n".join(lines(drawn(view, typed, size)))


@example(NAMED, Typed(at="1", following=True), (20, 8))
@given(VIEWS, BEGUN, SIZES)
def test_every_page_fits_every_screen(view: View, typed: Typed, size: tuple[int, int]) -> None:
    """No line is wider than the screen, there are as many as it has, and the cursor stands on one of them."""
    drawing = drawn(view, typed, size)
    line, before = drawing.cursor

    assert size[1] == len(drawing.lines)
    assert all(sum(columns(text) for _, text in line) <= size[0] for line in drawing.lines)
    assert 0 <= line < size[1]
    assert 0 <= before < len("".join(text for _, text in drawing.lines[line]))
    assert 0 <= drawing.top <= drawing.last_top


@given(VIEWS, SIZES)
def test_turning_the_page_shows_all_of_it(view: View, size: tuple[int, int]) -> None:
    """From the top to the end every row is on the screen at some time."""
    first = drawn(view, Typed(), size)
    seen = {line for top in range(first.last_top + 1) for line in lines(drawn(view, Typed(top=top), size))}
    joined = "".join("".join(sorted(seen)).split())

    for row in view.rows:
        for word in row.label.split():
            assert len(word) > 8 or word in joined


def test_a_question_stands_alone() -> None:
    """Section and progress, the question, its answers, and the keys of every page."""
    assert [
        " Signs         Question 3, the last one",
        "",
        " Is it numb?",
        "",
        "   y  yes",
        "   n  no",
        "   ?  not sure",
        "",
        " Press one key, or arrows and space:",
        "",
        "",
        "",
        " b back   w why we ask   q stop",
    ] == lines(drawn(YES_NO, Typed(), (40, 13)))


def test_marks_show_without_colour() -> None:
    """Rows show their marks, and the body the places chosen, as signs."""
    page = text(LIST, (80, 24), Typed(at="2"))

    assert "   1  [x] neck" in page
    assert " > 2  [?] lower back" in page
    assert "   0  [ ] none of these" in page
    assert ".-|#|-." in page


def test_the_body_is_left_out_where_there_is_no_room() -> None:
    """Beside the rows on a wide screen, below them on a high one, else not at all; nor on the narrowest of all."""
    assert "front" in text(LIST, (80, 20)).splitlines()[4]
    assert "front" in text(LIST, (40, 30)).splitlines()[8]
    assert "front" not in text(LIST, (40, 16))
    assert "front" not in text(LIST, (20, 60))


def test_the_alarm_stands_in_a_frame() -> None:
    """An emergency has nothing above it and a heavy frame around it."""
    page = lines(drawn(STOP, Typed(), (40, 20)))

    assert ["", "#" * 40] == page[:2]
    assert f"##  Call now.{' ' * 25}##" == page[3]
    assert not any("Question" in line for line in page)


def test_a_long_page_says_that_there_is_more() -> None:
    """Above, below or both."""
    assert "-- more below: PageDown --" in text(REVIEW, (80, 24))
    assert "-- more above and below: PageUp and PageDown --" in text(REVIEW, (80, 24), Typed(top=5))
    assert "more: PageUp and PageDown" in text(REVIEW, (40, 20), Typed(top=5))
    assert "\n PageUp and PageDown\n" in text(REVIEW, (20, 20), Typed(top=5))
    assert "-- more above: PageUp --" in text(REVIEW, (80, 24), Typed(top=99))


def test_the_chosen_row_is_on_the_screen() -> None:
    """A long page follows the arrows, and from the first row shows the question again."""
    assert " >30  answer 30" in text(REVIEW, (80, 24), Typed(at="30", following=True))
    assert "Please look over" in text(REVIEW, (80, 24), Typed(at="1", following=True, top=9))


def test_nothing_is_chosen_where_a_name_is_typed() -> None:
    """The row the arrows stood on while one key answered has no sign any more, and the cursor is where names go."""
    drawing = drawn(NAMED, Typed(at="1", following=True), (80, 24))
    line, before = drawing.cursor

    assert "   1  answer 1" in lines(drawing)
    assert (" >", 3) == (lines(drawing)[line], before)


def test_a_hint_is_on_the_screen() -> None:
    """Also where all but the bars moves: a key that only brings a hint does not seem dead."""
    hinted = Typed().hinting(LOOK_FIRST)

    assert LOOK_FIRST in " ".join(text(REVIEW, (40, 12), hinted).split())


def test_what_was_told_is_on_the_screen() -> None:
    """A long page goes to what the last word brought."""
    told = replace(REVIEW, told=tuple(f"line {number}" for number in range(12)))

    assert "line 11" in text(told, (40, 20), Typed(seeking_told=True))


def test_names_stand_below_the_line() -> None:
    """Names are offered with their kind where they are typed, and how to take one is told."""
    page = text(MEDICINES, (80, 24), Typed(line="eli", suggested=(Suggested("Eliquis", "blood thinner"),)))

    assert " > eli\n   Eliquis - blood thinner\n   Arrow down takes a name." in page
    assert "Then press Enter." in text(MEDICINES, (80, 24), Typed(line="abc"))


def test_the_end_of_a_long_line_is_shown() -> None:
    """Where the line is longer than the screen, the part around the caret stands there."""
    line = "0123456789" * 9
    page = text(MEDICINES, (40, 20), Typed(line=line, caret=len(line)))

    assert f" < {line[-34:]}" in page


def test_a_window_that_is_too_small_says_so() -> None:
    """Below a certain size there is no page, only the wish for a larger window."""
    assert "This window is too\nsmall. Please make" in text(YES_NO, (19, 20))
    assert "too small" in text(YES_NO, (60, 7))
