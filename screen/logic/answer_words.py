"""Answers and replies in the words of a file of answers, so that a result can be read in again."""

from screen.model.answer import Answer, Chosen, Plain
from screen.model.medicine import MedicineItem, MedicineList
from screen.model.question import Kind, Question
from screen.model.reply import Reply

NONE = "none"


def answer_words(question: Question, answer: Answer) -> str | int | list[str]:
    """The words that give this answer when they are read: `yes`, 67, `["fever", "valve?"]`, `["warfarin 3 mg"]`.

    Options come in the order of the question, medicines in the person's.
    """
    match answer:
        case Plain():
            return answer.value
        case Chosen(sure, unsure):
            words = [id + "?" * (id in unsure) for value in question.values if (id := value.id) in sure | unsure]
            return words[0] if words and question.kind is Kind.CHOICE else words or NONE
        case MedicineList(items, none):
            before = (None, *items)
            lines = [item.as_written for index, item in enumerate(items) if not _is_rest_of(before[index], item)]
            return [*lines, NONE] if none and lines else lines or NONE
        case _:
            return answer


def reply_words(reply: Reply) -> dict[str, str | None]:
    """The words that give this reply when they are read."""
    return {"from": reply.by.value, "on": reply.on, "says": reply.says.value, "note": reply.note}


def _is_rest_of(before: MedicineItem | None, item: MedicineItem) -> bool:
    """Whether this is the unknown rest of the line before it: a line that is half known became two items."""
    return before is not None and bool(before.names) and not item.names and before.as_written == item.as_written
