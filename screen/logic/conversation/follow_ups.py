"""Answers that speak of a list of medicines, and mean nothing for another list."""

from screen.logic.frames import all_parts
from screen.logic.standing import question_of
from screen.model.answer import Answers
from screen.model.question import Question
from screen.model.rulebook import Rulebook


def after_the_list(rulebook: Rulebook, before: Answers, now: Answers) -> frozenset[str]:
    """The follow-ups to be asked again because the list of medicines is another one than they were asked about.

    "It does not thin my blood" was said of one unknown tablet, and "over two weeks ago" of one that was stopped.
    Kept for a changed list they would speak of a medicine that nobody asked about.
    """
    medicines = rulebook.medicines_question
    # A list given for the first time counts as another one: follow-ups that are there came from an earlier visit.
    if medicines is None or before.given.get(medicines.id) == now.given.get(medicines.id):
        return frozenset()
    return frozenset(
        id
        for id, question in rulebook.questions.items()
        if id in before.given and _hangs_on(rulebook, question, medicines.id)
    )


def _hangs_on(rulebook: Rulebook, question: Question, medicines: str) -> bool:
    if question.asked_when is None:
        return False
    return any(question_of(part, rulebook) == medicines for part in all_parts(rulebook, question.asked_when))
