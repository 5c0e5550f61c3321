"""An answer in the words of the person who gave it."""

from typing import Final

from screen.model.answer import Answer, Chosen, Plain
from screen.model.medicine import MedicineList
from screen.model.question import Question

_PLAIN: Final = {
    Plain.YES: "yes",
    Plain.NO: "no",
    Plain.UNSURE: "not sure",
    Plain.DECLINED: "rather not say",
}


def in_words(question: Question, answer: Answer) -> str:
    """The answer as it can be shown or read out: `no`, `66 years`, `A new knee; A pacemaker (not sure)`."""
    match answer:
        case Plain():
            return _PLAIN[answer]
        case Chosen(sure, unsure):
            labels = (
                f"{value.label} (not sure)" if value.id in unsure else value.label
                for value in question.values
                if value.id in sure | unsure
            )
            return "; ".join(labels) or "none of these"
        case MedicineList(items, _):
            return "; ".join(item.as_written for item in items) or "none"
        case _:
            return f"{answer} {question.unit}" if question.unit else str(answer)
