"""An interview that was broken off, as a file to go on from: the answers, and by which rules and when."""

from screen.logic.answer_words import answer_words, reply_words
from screen.model.answer import Answers
from screen.model.earlier import DRAFT_FORMAT, DRAFT_VERSION
from screen.model.rulebook import Rulebook
from screen.writing.json_result import JsonObject, as_json


def write_draft(rulebook: Rulebook, answers: Answers) -> str:
    """The draft as ASCII text in JSON, its answers in the words of a file of answers."""
    return as_json(draft(rulebook, answers))


def draft(rulebook: Rulebook, answers: Answers) -> JsonObject:
    """The draft as values ready for JSON: nothing in it says what the answers mean."""
    given = answers.given
    return {
        "format": DRAFT_FORMAT,
        "format_version": DRAFT_VERSION,
        "rulebook": {"version": rulebook.version, "sha256": rulebook.sha256},
        "asked_on": answers.asked_on,
        "answered_by": answers.answered_by and answers.answered_by.value,
        "carried_over": dict(answers.carried_over),
        "vouched": sorted(answers.vouched),
        "replies": {id: reply_words(reply) for id, reply in sorted(answers.replies.items())},
        "answers": {
            id: answer_words(question, given[id]) for id, question in rulebook.questions.items() if id in given
        },
    }
