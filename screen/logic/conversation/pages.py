"""What is before the person now: a question, a read-back, the review, a stop or the result."""

from collections.abc import Iterator, Mapping

from screen.logic.conversation.path import asked_before, asked_so_far, set_aside, to_read_back
from screen.logic.conversation.section import answered_with, on_one_page
from screen.logic.conversation.state import Conversation
from screen.logic.interview import Outlook
from screen.logic.screening import screen
from screen.model.answer import Answer, Answers
from screen.model.level import Level
from screen.model.medicine import Match, MedicineList, Taken
from screen.model.question import Question, Section
from screen.model.rulebook import Rulebook
from screen.model.screening import Screening
from screen.model.values import dataclass

FEWEST_READ_BACK = 2
"""A single "no" waits for the next read-back, or the review; to have each repeated at once teaches to press on."""


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """One question; `before` is what it was answered with already.

    `number` counts the questions put so far with this one, `more` those that can come after it at most. At
    `emergency` the emergency sentence stands above it. `is_first`: there is nothing to go back to. `dropped` and
    `revived` are questions whose answers the last change set aside or took up again. `about` are the names of
    medicines, as written, that nobody recognised and that the question asks about.
    """

    question: Question
    before: Answer | None
    number: int
    more: int
    emergency: bool
    is_first: bool
    dropped: tuple[Question, ...]
    revived: tuple[Question, ...]
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SectionPage:
    """Questions of one section that staff put one after the other and mark on one screen.

    `number` counts the first of them; all else is as with a single question.
    """

    section: Section
    questions: tuple[Question, ...]
    before: Mapping[str, Answer]
    number: int
    more: int
    emergency: bool
    is_first: bool
    dropped: tuple[Question, ...]
    revived: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class ReadBackPage:
    """What was answered with "no", said once more to be confirmed."""

    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class StopPage:
    """An emergency stands and nothing that is asked could change it. `recorded`: staff have gone on to the end."""

    screening: Screening
    recorded: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer in the review. `counts` is false when its question can no longer be reached."""

    question: Question
    answer: Answer
    counts: bool
    vouched: bool


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """Every answer, by section in the order asked. `at_end`: nothing is left to ask."""

    groups: tuple[tuple[Section, tuple[Entry, ...]], ...]
    at_end: bool


@dataclass(frozen=True, slots=True)
class ResultPage:
    """The outcome, and the one that was shown before the last change, if any."""

    screening: Screening
    before: Screening | None


Page = QuestionPage | SectionPage | ReadBackPage | StopPage | ReviewPage | ResultPage


def page_of(rulebook: Rulebook, conversation: Conversation) -> Page:
    """What the person sees now."""
    answers = conversation.answers
    outlook = Outlook(rulebook, answers, to_the_end=conversation.recording)
    if conversation.at is not None:
        return _again(rulebook, conversation, conversation.at, outlook)
    # A whole screening would be worked out for every key.
    is_emergency = outlook.level is Level.EMERGENCY
    coming = outlook.next_question
    if is_emergency and not conversation.recording:
        # Its way down is asked at once, whatever was open on the screen; then everything stops.
        if coming is None:
            return StopPage(screen(rulebook, answers), recorded=False)
        return _question(rulebook, conversation, coming, outlook)
    if conversation.reviewing:
        return _review(rulebook, conversation, at_end=coming is None)
    negatives = to_read_back(rulebook, conversation, coming)
    if len(negatives) >= FEWEST_READ_BACK:
        return ReadBackPage(tuple(rulebook.questions[id] for id in negatives))
    if coming is not None:
        return _next(rulebook, conversation, coming, outlook)
    if not conversation.accepted:
        return _review(rulebook, conversation, at_end=True)
    if is_emergency:
        return StopPage(screen(rulebook, answers), recorded=True)
    return ResultPage(screen(rulebook, answers), conversation.shown)


def _next(
    rulebook: Rulebook, conversation: Conversation, coming: Question, outlook: Outlook
) -> QuestionPage | SectionPage:
    together = on_one_page(rulebook, conversation, coming) if conversation.pages else ()
    if len(together) < 2:
        return _question(rulebook, conversation, coming, outlook)
    return _section(rulebook, conversation, together, outlook)


def _again(rulebook: Rulebook, conversation: Conversation, id: str, outlook: Outlook) -> QuestionPage | SectionPage:
    """The page on which this question was answered, as far as it can still be asked; the question itself if `alone`."""
    so_far = () if conversation.alone else asked_so_far(rulebook, conversation)
    screen = answered_with(conversation, id)
    together = tuple(rulebook.questions[each] for each in so_far if each in screen)
    if len(together) < 2:
        return _question(rulebook, conversation, rulebook.questions[id], outlook)
    return _section(rulebook, conversation, together, outlook)


def _section(
    rulebook: Rulebook, conversation: Conversation, questions: tuple[Question, ...], outlook: Outlook
) -> SectionPage:
    # All but the questions is as if the first of them stood there by itself.
    first = _question(rulebook, conversation, questions[0], outlook)
    answers = conversation.answers
    before = {each.id: answers.given[each.id] for each in questions if each.id in answers.given}
    others = sum(each.id not in before for each in questions[1:])
    return SectionPage(
        section=rulebook.sections[questions[0].section],
        questions=questions,
        before=before,
        number=first.number,
        more=first.more - others,
        emergency=first.emergency,
        is_first=first.is_first,
        dropped=first.dropped,
        revived=first.revived,
    )


def _question(rulebook: Rulebook, conversation: Conversation, question: Question, outlook: Outlook) -> QuestionPage:
    answers = conversation.answers
    before = answers.given.get(question.id)
    order = list(rulebook.questions)
    place = order.index(question.id)
    earlier = [id for id in asked_so_far(rulebook, conversation) if order.index(id) < place]
    return QuestionPage(
        question=question,
        before=before,
        number=len(earlier) + 1,
        more=outlook.at_most_more - (question.id not in answers.given),
        emergency=outlook.level is Level.EMERGENCY,
        is_first=asked_before(rulebook, conversation, question.id) is None,
        dropped=tuple(rulebook.questions[id] for id in conversation.dropped),
        revived=tuple(rulebook.questions[id] for id in conversation.revived),
        about=_unknown_names(rulebook, answers) if question.id in rulebook.closing_questions else (),
    )


def _unknown_names(rulebook: Rulebook, answers: Answers) -> tuple[str, ...]:
    """What was written for medicines that nobody recognised."""
    question = rulebook.medicines_question
    named = answers.given.get(question.id) if question else None
    if not isinstance(named, MedicineList):
        return ()
    unknown = [each for each in named.items if each.match is Match.UNMATCHED and each.taken is not Taken.NO]
    return tuple(dict.fromkeys(each.as_written for each in unknown))


def _review(rulebook: Rulebook, conversation: Conversation, *, at_end: bool) -> ReviewPage:
    entries = list(_entries(rulebook, conversation))
    groups = ((section, tuple(e for e in entries if e.question.section == id)) for id, section in _sections(rulebook))
    return ReviewPage(tuple(group for group in groups if group[1]), at_end)


def _sections(rulebook: Rulebook) -> Iterator[tuple[str, Section]]:
    return iter(sorted(rulebook.sections.items(), key=lambda each: each[1].order))


def _entries(rulebook: Rulebook, conversation: Conversation) -> Iterator[Entry]:
    answers = conversation.answers
    dropped = set_aside(rulebook, answers)
    for id, question in rulebook.questions.items():
        if id in answers.given:
            yield Entry(question, answers.given[id], counts=id not in dropped, vouched=id in answers.vouched)
