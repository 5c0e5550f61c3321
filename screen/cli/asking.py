"""An interview: one question after the other, until no further answer would change what is shown."""

from collections.abc import Callable

from screen.cli.exchange import Asker, Back
from screen.cli.replies import answer_of
from screen.logic.interview import at_most_more, next_question
from screen.logic.screening import screen
from screen.model.answer import Answer, Answers
from screen.model.level import Level
from screen.model.medicine import Lexicon
from screen.model.rulebook import Rulebook


def interview(rulebook: Rulebook, answers: Answers, asker: Asker, lexicon: Callable[[], Lexicon]) -> Answers:
    """The answers with all that was asked; raises Interrupted when the person stops.

    Going back takes the last answer away and asks again. What was answered before is kept aside and offered when
    its question comes again, but counts for nothing until then.
    """
    asked: list[str] = []
    before: dict[str, Answer] = {}
    section = None
    while (question := next_question(rulebook, answers)) is not None:
        if question.section != section:
            section = question.section
            asker.say(f"\n== {rulebook.sections[section].title} ==")
        _introduce(rulebook, answers, len(asked) + 1, asker)
        answer = answer_of(question, before.get(question.id), asker, lexicon)
        if not isinstance(answer, Back):
            answers = answers.with_answer(question.id, answer)
            asked.append(question.id)
        elif asked:
            last = asked.pop()
            before[last] = answers.given[last]
            answers = answers.without(last)
        else:
            asker.refuse("This is the first question.")
    if asked:
        asker.say("")
    return answers


def _introduce(rulebook: Rulebook, answers: Answers, number: int, asker: Asker) -> None:
    """Say where we are; while an emergency stands and only its way down is asked, what to do comes first."""
    if screen(rulebook, answers).level is Level.EMERGENCY:
        wording = rulebook.levels[Level.EMERGENCY.id]
        asker.say(f"\n{wording.headline}\n{wording.action}")
    after = at_most_more(rulebook, answers) - 1
    asker.say(f"\nQuestion {number}, at most {after} more" if after else f"\nQuestion {number}, the last one")
