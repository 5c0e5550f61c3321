"""Which answers come from an earlier visit, and what a second person made of them, told with the result."""

from collections.abc import Iterator

from screen.model.answer import Answers
from screen.model.question import Question
from screen.model.rulebook import Rulebook
from screen.model.second_check import Disagreement, SecondCheck
from screen.writing.page import Line
from screen.writing.said import in_words


def carried_over(rulebook: Rulebook, answers: Answers) -> Iterator[Line]:
    """The answers that were asked on an earlier day and said to be still so, by that day."""
    days: dict[str, list[str]] = {}
    for id in rulebook.questions:
        if id in answers.carried_over:
            days.setdefault(answers.carried_over[id], []).append(rulebook.questions[id].short)
    for day, shorts in sorted(days.items()):
        yield Line(f"Asked on {day}, and said to be still so: {'; '.join(shorts)}.")


def second_check(rulebook: Rulebook, check: SecondCheck | None) -> Iterator[Line]:
    """Who asked again and when, and how each disagreement was settled."""
    if check is None:
        return
    by = f" by {check.by}" if check.by else ""
    asked = f"{len(check.asked)} questions were" if len(check.asked) != 1 else "1 question was"
    same = "All answers were the same." if not check.disagreements else "These answers differed:"
    yield Line(f"Second check on {check.on}{by}: {asked} asked again. {same}")
    for each in check.disagreements:
        yield Line(_settled(rulebook.questions[each.question], each), lead="-", indent=4)


def _settled(question: Question, each: Disagreement) -> str:
    first, second, settled = (in_words(question, answer) for answer in (each.first, each.second, each.settled))
    return f"{question.short}: first {first}; then {second}. Settled: {settled}"
