"""An interview for `check`: the front end that fits the terminal, and what becomes of its end."""

from collections.abc import Callable

from screen.cli.completed import Completed
from screen.cli.interview.dialogue import Leave, Setting
from screen.cli.interview.fronts import front
from screen.cli.interview.loop import interview
from screen.logic.conversation import Conversation
from screen.logic.interview import next_question
from screen.model.answer import Answers
from screen.model.errors import Interrupted
from screen.model.medicine import Lexicon
from screen.model.rulebook import Rulebook


def interviewed(
    rulebook: Rulebook, answers: Answers, lexicon: Callable[[], Lexicon], *, plain: bool, shows_result: bool
) -> Completed:
    """Ask what is left to ask, with `plain` in lines. Raises Interrupted when there is no result in the end."""
    if next_question(rulebook, answers) is None:
        return Completed(answers)
    setting = Setting(rulebook, lexicon)
    with front(setting, plain=plain, shows_result=shows_result) as shown:
        ended = interview(setting, Conversation(answers), shown)
    match ended.how:
        case Leave.END:
            return Completed(ended.conversation.answers, shown.showed_document and shows_result)
        case Leave.CUT_OFF:
            raise Interrupted(ended.because)
        case _:
            raise Interrupted("You stopped. There is no result.")
