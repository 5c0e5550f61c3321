"""Answering "no" to the rest on somebody's word."""

from screen.logic.interview import is_reachable
from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.question import Kind, Question
from screen.model.rulebook import Rulebook
from screen.model.values import replace


def answer_rest_no(rulebook: Rulebook, answers: Answers) -> Answers:
    """The answers with "no" (of a list: "none") for every risk never asked, recorded as vouched.

    It answers what can be reached after the answers before it, in order, so one pass leaves none. It never answers
    where the pain is, medicines, numbers, a single choice, a way down, or what an unrecognised medicine opened.
    """
    vouched = set(answers.vouched)
    for question in rulebook.questions.values():
        rest = _no(question)
        if rest is None or question.id in answers.given or question.id in rulebook.closing_questions:
            continue
        if is_reachable(rulebook, answers, question.id):
            answers = answers.with_answer(question.id, rest)
            vouched.add(question.id)
    return replace(answers, vouched=frozenset(vouched))


def _no(question: Question) -> Answer | None:
    if question.is_way_down or question.always_asked:
        return None
    match question.kind:
        case Kind.YES_NO:
            return Plain.NO
        case Kind.CHOICES:
            return Chosen()
    return None
