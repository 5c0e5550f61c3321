"""A section on one screen: rows are marked, the rest is no, and nothing becomes no that nobody saw and confirmed."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as some

from screen.cli.interview.dialogue import Dialogue, Leave, Setting
from screen.cli.interview.opening import dialogue_of
from screen.cli.interview.rest import RestDialogue
from screen.cli.interview.section import SectionDialogue
from screen.cli.interview.section_rows import WORDS
from screen.cli.interview.view import Mark
from screen.logic.conditions import parse
from screen.logic.conversation import (
    MOVES,
    Answered,
    Back,
    Conversation,
    Forward,
    Jump,
    Move,
    QuestionPage,
    Review,
    SectionPage,
    after,
    page_of,
)
from screen.logic.conversation.state import says_no
from screen.logic.screening import screen
from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.level import Level
from screen.model.question import Kind
from tests.cli.small import RULEBOOK, lexicon, question, rule

_QUESTIONS = [
    replace(question("weight"), example="looser clothes", read_aloud="Weight, read aloud, which takes some words?"),
    question("lump"),
    question("skin", Kind.CHOICES, "signs", "broken", "tattoo", "scar"),
    question("tired"),
    replace(question("lump_where", Kind.CHOICE, "signs", "left", "right"), asked_when=parse("lump")),
    question("veins"),
]

_RULES = [
    rule("weight", Level.CONSULT, "weight"),
    rule("lump", Level.EMERGENCY, "lump and left in lump_where", Level.URGENT),
    rule("skin", Level.INFORM, "broken in skin or tattoo in skin or scar in skin", Level.INFORM),
    rule("tired", Level.INFORM, "tired", Level.INFORM),
    rule("veins", Level.INFORM, "veins", Level.INFORM),
]

SECTION = replace(
    RULEBOOK,
    questions={each.id: each for each in _QUESTIONS},
    rules={each.id: each for each in _RULES},
    sections={"signs": RULEBOOK.sections["signs"]},
    classes={},
)
"""A rulebook of one section, with five questions that can stand on one screen."""

LARGE = (80, 24)
SMALL = (40, 12)
TINY = (20, 3)


def opened(conversation: Conversation | None = None, room: tuple[int, int] = LARGE) -> Dialogue:
    """The page before the person, in a window of this size."""
    page = page_of(SECTION, conversation or Conversation(Answers(), pages=True))
    return dialogue_of(Setting(SECTION, lexicon, staff=True, room=lambda: room), page)


def said(dialogue: Dialogue, *words: str) -> Dialogue:
    """The page once these words were said; none of them leads away from it."""
    for word in words:
        now = dialogue.said(word)
        assert not isinstance(now, (Leave, *MOVES))
        dialogue = now
    return dialogue


def moved(dialogue: Dialogue, *words: str) -> Move | Leave:
    """What the last of these words does."""
    now = said(dialogue, *words[:-1]).said(words[-1])
    assert isinstance(now, (Leave, *MOVES))
    return now


def told(dialogue: Dialogue) -> str:
    """What the last word brought."""
    return "\n".join(dialogue.view.told)


def marks(dialogue: Dialogue) -> dict[str, str]:
    """The rows that are marked."""
    return {row.word: row.mark.value if row.mark else "" for row in dialogue.view.rows if row.mark is not Mark.OPEN}


def test_questions_are_rows() -> None:
    """A yes-no question is a row as it is read aloud; a list is a question with its options below."""
    rows = [(row.word, row.label, row.heading) for row in opened().view.rows]

    expected = [
        ("1", "Weight, read aloud, which takes some words?", None),
        ("2", "lump, read aloud", None),
        ("3", "label of broken", "skin, read aloud"),
        ("4", "label of tattoo", None),
        ("5", "label of scar", None),
        ("6", "tired, read aloud", ""),
        ("7", "veins, read aloud", None),
    ]
    assert expected == rows


def test_no_row_is_called_like_a_key() -> None:
    """No word of a row means something else on the page."""
    assert set() == set(WORDS) & set("nbkwrsqhyp?x0")
    assert len(set(WORDS)) == len(WORDS)


def test_a_word_marks_in_turn() -> None:
    """The word of a row marks it yes, then not sure, then takes the mark away."""
    assert {"2": "yes"} == marks(said(opened(), "2"))
    assert {"2": "not sure"} == marks(said(opened(), "2", "2"))
    assert {} == marks(said(opened(), "2", "2", "2"))
    assert {"1": "yes", "4": "not sure", "7": "yes"} == marks(said(opened(), "1, 4? 7"))


def test_a_first_not_sure_shows_the_example() -> None:
    """Marking as not sure tells the example of the question once."""
    first = said(opened(), "1", "1")
    again = said(first, "1", "1", "1")

    assert "Not sure: about weight\nFor example: looser clothes" == told(first)
    assert "Not sure: about weight" == told(again)


def test_the_rest_is_no_once_it_was_read_back() -> None:
    """No to the rest shows what would become no; only a yes to that answers, all at once."""
    rest = said(opened(), "2", "4", "7", "7", "n")

    assert "No to all of these. Is that right?" == rest.view.text
    assert ["about weight", "about skin: all else", "about tired"] == [row.label for row in rest.view.rows]
    expected: dict[str, Answer] = {
        "weight": Plain.NO,
        "lump": Plain.YES,
        "skin": Chosen(frozenset({"tattoo"})),
        "tired": Plain.NO,
        "veins": Plain.UNSURE,
    }
    assert Answered(expected, read_back=True) == moved(rest, "y")


def test_a_whole_list_is_read_back_as_one() -> None:
    """A list in which nothing is marked is read back by its subject and becomes none of these."""
    rest = said(opened(), "1", "2", "6", "7", "n")

    assert ["about skin"] == [row.label for row in rest.view.rows]
    answered = moved(rest, "y")
    assert isinstance(answered, Answered)
    assert Chosen() == answered.answers["skin"]


def test_two_no_confirm_nothing() -> None:
    """A key that bounces answers nothing: a second n leads back to the rows."""
    assert isinstance(said(opened(), "n", "n"), SectionDialogue)
    assert isinstance(said(opened(), "n", "n", "n"), RestDialogue)


def test_the_rest_can_be_changed() -> None:
    """In the read-back the number of a question marks it yes; of a list it tells which rows to mark."""
    rest = said(opened(), "n")

    assert {"2": "yes"} == marks(said(rest, "2"))
    assert "about skin: mark what is so, 3 to 5." == told(said(rest, "3"))
    assert {} == marks(said(rest, "b"))
    assert "Please type y if all are no, or the word of one to change." == told(said(rest, "9"))


def test_open_rows_are_not_passed_over() -> None:
    """Only when every row is marked can staff go on without saying no."""
    assert "Some rows are open. Mark what is so, or type n for no to the rest." == told(said(opened(), "1", "y"))

    everything = said(opened(), "1 2 3 4 5 6 7?")
    answered = moved(everything, "y")
    assert isinstance(answered, Answered)
    assert Plain.UNSURE is answered.answers["veins"]
    assert answered == moved(everything, "n")


def test_why_is_told_of_one_row() -> None:
    """w and the word of a row says why, in one line or in two."""
    assert "Why veins." == told(said(opened(), "w 7"))
    assert "Why veins." == told(said(opened(), "w", "7"))
    assert {} == marks(said(opened(), "w", "7"))
    assert {"7": "yes"} == marks(said(opened(), "w", "", "7"))


def test_junk_is_refused() -> None:
    """What is no word of a row marks nothing."""
    for word in ("?", "8", "yes no", "1 8", "k", "w 9"):
        page = said(opened(), word)
        assert (True, {}) == (page.view.refused, marks(page))


def test_keys_of_every_page() -> None:
    """Help, back, review, save and stop work as everywhere; Enter alone changes nothing."""
    assert "no to all rows" in told(said(opened(), "h"))
    assert "This is the first question. There is nothing to go back to." == told(said(opened(), "b"))
    assert Review() == moved(opened(), "r")
    assert Leave.SAVE is moved(opened(), "s")
    assert Leave.SAVE is moved(opened(), "n", "s")
    assert Leave.QUIT is moved(opened(), "q", "y")
    assert {"1": "yes"} == marks(said(opened(), "1", "", "q", "n"))


def test_a_small_window_gets_parts() -> None:
    """What does not fit the window comes on the next screen, and no asks only about what is there."""
    part = opened(room=SMALL)
    assert ["1", "2"] == [row.word for row in part.view.rows]
    assert "Questions 1 to 2, at most 4 more" == part.view.progress

    answered = moved(part, "n", "y")
    assert Answered({"weight": Plain.NO, "lump": Plain.NO}, read_back=True) == answered

    conversation = after(SECTION, Conversation(Answers(), pages=True), answered)
    assert "skin, read aloud" == opened(conversation, SMALL).view.rows[0].heading


def test_a_list_longer_than_the_window_comes_in_parts() -> None:
    """Every option is seen before a list is answered."""
    conversation = Conversation(Answers({"weight": Plain.NO, "lump": Plain.NO}), pages=True)
    first = opened(conversation, TINY)
    assert ["label of broken"] == [row.label for row in first.view.rows]

    second = said(first, "n", "y")
    third = said(second, "1", "y")
    assert ["label of tattoo"] == [row.label for row in second.view.rows]
    assert "skin, read aloud" == second.view.rows[0].heading
    assert Answered({"skin": Chosen(frozenset({"tattoo"}))}, read_back=True) == moved(third, "n", "y")
    assert ["label of broken"] == [row.label for row in said(third, "b").view.rows]


def test_a_window_that_shrinks_shows_what_fits_first() -> None:
    """No to the rest never reaches what the window does not hold any more."""
    room = [LARGE]
    page = page_of(SECTION, Conversation(Answers(), pages=True))
    dialogue = dialogue_of(Setting(SECTION, lexicon, room=lambda: room[0]), page)
    room[0] = SMALL

    shrunk = said(dialogue, "1", "n")
    assert "The window has become smaller. Look at these rows first." == told(shrunk)
    assert ["1", "2"] == [row.word for row in shrunk.view.rows]
    assert {"1": "yes"} == marks(shrunk)


def test_back_opens_the_screen_again() -> None:
    """Back from the question behind leads to the same rows with what was answered, to be kept or changed."""
    conversation = after(SECTION, Conversation(Answers(), pages=True), moved_on(opened(), "2", "7?", "n", "y"))
    follow_up = page_of(SECTION, conversation)
    assert isinstance(follow_up, QuestionPage)
    assert "lump_where" == follow_up.question.id

    conversation = after(SECTION, conversation, Back())
    again = opened(conversation)
    expected = {"1": "no", "2": "yes", "3": "no", "4": "no", "5": "no", "6": "no", "7": "not sure"}
    assert expected == marks(again)
    assert Forward() == moved(again, "k")
    assert "This is the first question. There is nothing to go back to." == told(said(again, "b"))
    assert follow_up == page_of(SECTION, after(SECTION, conversation, Forward()))

    changed = moved_on(again, "2", "2", "n", "y")
    assert Plain.NO is after(SECTION, conversation, changed).answers.given["lump"]


def moved_on(dialogue: Dialogue, *words: str) -> Move:
    """The move that these words come to."""
    move = moved(dialogue, *words)
    assert not isinstance(move, Leave)
    return move


def test_one_question_of_a_screen_can_be_changed_alone() -> None:
    """From the review one question is opened without those it was answered with, and they keep their answers."""
    conversation = after(SECTION, Conversation(Answers(), pages=True), moved_on(opened(), "1", "n", "y"))
    opened_alone = after(SECTION, after(SECTION, conversation, Review()), Jump("weight"))
    page = page_of(SECTION, opened_alone)
    assert isinstance(page, QuestionPage)
    assert "weight" == page.question.id

    changed = after(SECTION, opened_alone, Answered({"weight": Plain.UNSURE}))
    assert {**conversation.answers.given, "weight": Plain.UNSURE} == changed.answers.given


def test_an_emergency_stands_above_the_rows() -> None:
    """Who goes back to the rows that made an emergency sees what to do above them."""
    conversation = after(SECTION, Conversation(Answers(), pages=True), moved_on(opened(), "2", "n", "y"))
    conversation = after(SECTION, conversation, Answered({"lump_where": Chosen(frozenset({"left"}))}))
    conversation = after(SECTION, after(SECTION, conversation, Back()), Back())

    assert isinstance(page_of(SECTION, conversation), SectionPage)
    assert ("Call your emergency number now.", "Do not wait.") == opened(conversation).view.alarm


typed_words = some.lists(some.integers(0, 199), max_size=50)
rooms = some.sampled_from([LARGE, SMALL, TINY, (60, 13)])
_ANYWHERE = ["n", "n", "n", "y", "y", "b", "k", "r", "c", "g", "", "w", "1?", "3?", "w 1", "h", "q", "no", "junk"]


@given(typed_words, rooms)
def test_nothing_unseen_becomes_no(typed: Sequence[int], room: tuple[int, int]) -> None:
    """A single word never answers no to a question of which a row was not on the screen before it, nor from the rows.

    Whatever is typed, what one word turns into a no was shown as a row, and shown once more to be confirmed.
    """
    conversation = Conversation(Answers(), pages=True)
    dialogue = opened(conversation, room)
    seen: set[str] = set()
    for choice in typed:
        view = dialogue.view
        seen |= {row.label for row in view.rows if view.text == ""}
        likely = [*(row.word for row in view.rows), *_ANYWHERE]
        now = dialogue.said(likely[choice % len(likely)])
        if isinstance(now, Leave):
            break
        if isinstance(now, MOVES):
            if isinstance(now, Answered) and isinstance(dialogue, (SectionDialogue, RestDialogue)):
                _only_seen_and_confirmed(dialogue, now, seen)
            conversation = after(SECTION, conversation, now)
            dialogue = opened(conversation, room)
        else:
            dialogue = now
    assert screen(SECTION, conversation.answers) == screen(SECTION, Answers(dict(conversation.answers.given)))


def _only_seen_and_confirmed(dialogue: SectionDialogue | RestDialogue, now: Answered, seen: set[str]) -> None:
    subjects = [row.label for row in dialogue.view.rows] if isinstance(dialogue, RestDialogue) else []
    for id, answer in now.answers.items():
        question = SECTION.questions[id]
        assert seen >= ({value.label for value in question.values} or {question.read_aloud})
        if says_no(question, answer):
            assert any(subject.startswith(question.short) for subject in subjects)
