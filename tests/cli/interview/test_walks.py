"""Whatever a person types, in whatever order, the verdict is that of the answers they end with."""

import json
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as some

from screen.cli.interview.dialogue import Setting
from screen.cli.interview.loop import Ended, interview
from screen.cli.interview.view import Typing, View
from screen.logic.conversation import (
    Accept,
    Answered,
    Confirmed,
    Conversation,
    QuestionPage,
    ReadBackPage,
    ResultPage,
    StopPage,
    after,
    page_of,
)
from screen.logic.screening import screen
from screen.model.answer import Answers, Plain
from screen.model.errors import Interrupted
from screen.model.level import Level
from screen.reading.flag_answers import read_flag_answers
from screen.reading.json_answers import read_json_answers
from tests.cli.small import RULEBOOK, lexicon, words

NAMES = ["none", "warfarin", "warferin", "the pink one", "stopped warfarin in May", "no blood thinners"]
NUMBERS = ["70", "40", "1", "2"]
ANYWHERE = ["b", "k", "r", "c", "", "w", "h", "p", "g", "junk", "9", "2?"]


class Walk:
    """A front end whose person mostly types what the page offers; a choice is the place of a word among the likely."""

    def __init__(self, choices: Sequence[int]) -> None:
        self.choices = list(choices)

    def read(self, view: View, *, is_new: bool) -> str:  # noqa: ARG002  # the protocol's
        """The next word; the input ends behind the last. Nobody stops: the walk ends by itself."""
        if not self.choices:
            raise Interrupted("The input ended.")
        keys = [key.word for key in view.keys if key.word in ("y", "n", "?")]
        offered = [*keys, *keys, *(row.word for row in view.rows), "k"]
        if view.typing is Typing.TEXT:
            offered += NAMES
        if view.typing is Typing.NUMBER:
            offered += NUMBERS
        likely = [*offered, *offered, *ANYWHERE]
        return likely[self.choices.pop(0) % len(likely)]


def walked(typed: Sequence[int], conversation: Conversation | None = None, *, staff: bool = False) -> Ended:
    """How an interview stands after these choices."""
    return interview(Setting(RULEBOOK, lexicon, staff=staff), conversation or Conversation(Answers()), Walk(typed))


def read_again(answers: Answers) -> Answers:
    """The answers as a file of them is read."""
    return read_json_answers(json.dumps(dict(words(answers))).encode(), "a file", RULEBOOK, lexicon)


typed_words = some.lists(some.integers(0, 99), max_size=60)


@given(typed_words)
def test_the_verdict_is_that_of_the_same_answers_by_flags(typed: list[int]) -> None:
    """Every walk of keys ends in answers that mean the same when they are given as flags."""
    answers = walked(typed).conversation.answers

    flags = {
        id: [word] if isinstance(word, (str, int)) else list(word)  # type: ignore[call-overload]  # lists of words
        for id, word in words(answers).items()
    }
    by_flags = read_flag_answers({id: [str(each) for each in given] for id, given in flags.items()}, RULEBOOK, lexicon)
    assert screen(RULEBOOK, answers) == screen(RULEBOOK, by_flags)


@given(typed_words)
def test_set_aside_answers_count_for_nothing(typed: list[int]) -> None:
    """Without the answers that were set aside the verdict is the same."""
    answers = walked(typed).conversation.answers

    screening = screen(RULEBOOK, answers)
    reachable = answers
    for id in screening.dropped:
        reachable = reachable.without(id)
    without = screen(RULEBOOK, reachable)
    assert (without.level, without.findings, without.to_ask) == (screening.level, screening.findings, screening.to_ask)


@given(typed_words, typed_words)
def test_stopping_and_going_on_changes_nothing(first: list[int], then: list[int]) -> None:
    """An interview that was saved and taken up again has lost no answer, and asks what it would have asked."""
    saved = walked(first).conversation.answers

    resumed = read_again(saved)
    assert saved == resumed
    assert screen(RULEBOOK, saved).to_ask == screen(RULEBOOK, resumed).to_ask
    ended = walked(then, Conversation(resumed))
    assert set(saved.given) <= {*ended.conversation.answers.given, "tablet_thins_blood"}


@given(typed_words)
def test_only_the_question_on_the_page_is_answered(typed: list[int]) -> None:
    """A word changes no answer but that of the question before the person, and takes none away."""
    conversation = Conversation(Answers())
    for count in range(len(typed)):
        before = walked(typed[:count]).conversation
        now = walked(typed[: count + 1]).conversation
        changed = {id for id, answer in now.answers.given.items() if before.answers.given.get(id) != answer}
        page = page_of(RULEBOOK, before)
        on_page = {page.question.id} if isinstance(page, QuestionPage) else set()
        assert changed <= on_page
        asked_anew = {"tablet_thins_blood"} if changed == {"medicines"} else set()
        assert set(before.answers.given) <= set(now.answers.given) | asked_anew
        conversation = now
    assert conversation == walked(typed).conversation


@given(typed_words)
def test_an_emergency_that_stands_is_before_everything(typed: list[int]) -> None:
    """While an emergency applies there is the stop, or a question under the emergency sentence; never a result."""
    conversation = walked(typed).conversation

    if screen(RULEBOOK, conversation.answers).level is Level.EMERGENCY:
        page = page_of(RULEBOOK, conversation)
        assert isinstance(page, StopPage) or (isinstance(page, QuestionPage) and page.emergency)


@given(typed_words)
def test_there_is_no_result_while_something_is_open(typed: list[int]) -> None:
    """A result is shown only once nothing is left to ask, and several "no" were read back."""
    conversation = walked(typed).conversation

    page = page_of(RULEBOOK, conversation)
    if isinstance(page, ResultPage):
        assert page.screening.complete
        no = {id for id, answer in conversation.answers.given.items() if answer is Plain.NO}
        reachable = no.difference(page.screening.dropped, {"toilet_known"})
        assert len(reachable - conversation.confirmed) < 2


@given(typed_words)
def test_every_walk_can_be_finished(typed: list[int]) -> None:
    """From anywhere an interview comes to its end: answering, confirming and accepting never go round in circles."""
    conversation = walked(typed).conversation
    for _ in range(60):
        page = page_of(RULEBOOK, conversation)
        if isinstance(page, (ResultPage, StopPage)):
            break
        conversation = _one_step(conversation)
    assert isinstance(page_of(RULEBOOK, conversation), (ResultPage, StopPage))


def _one_step(conversation: Conversation) -> Conversation:
    page = page_of(RULEBOOK, conversation)
    if isinstance(page, QuestionPage):
        return after(RULEBOOK, conversation, Answered({page.question.id: page.before or Plain.UNSURE}))
    return after(RULEBOOK, conversation, Confirmed() if isinstance(page, ReadBackPage) else Accept())
