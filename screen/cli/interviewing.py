"""An interview at the terminal: the front end that fits it, and what becomes of its end."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from screen.cli.completed import Completed
from screen.cli.drafts import Drafts, gone_on_with
from screen.cli.interview.dialogue import Leave, Setting
from screen.cli.interview.fronts import front
from screen.cli.interview.loop import Step, interview
from screen.cli.terminal import Terminal
from screen.cli.today import today
from screen.logic.conversation import Conversation
from screen.logic.interview import next_question
from screen.model.answer import AnsweredBy, Answers
from screen.model.medicine import Lexicon
from screen.model.rulebook import Rulebook


def interviewed(
    rulebook: Rulebook,
    answers: Answers,
    lexicon: Callable[[], Lexicon],
    drafts: Drafts,
    *,
    plain: bool,
    shows_result: bool,
) -> Completed:
    """Ask what is left to ask, with `plain` in lines. Raises Interrupted when there is no result in the end."""
    if next_question(rulebook, answers) is None:
        return Completed(answers)
    who = answers.answered_by or AnsweredBy.SELF
    conversation = Conversation(replace(answers, asked_on=answers.asked_on or today(), answered_by=who))
    return asked_to_the_end(Setting(rulebook, lexicon), conversation, drafts, plain=plain, shows_result=shows_result)


def asked_to_the_end(
    setting: Setting,
    conversation: Conversation,
    drafts: Drafts,
    *,
    first: Sequence[Step] = (),
    until: tuple[type, ...] = (),
    plain: bool,
    shows_result: bool,
) -> Completed:
    """The interview until its end, however often it is nearly left. Raises Interrupted when it is left."""
    while True:
        with front(setting, plain=plain, shows_result=shows_result) as shown:
            ended = interview(setting, conversation, shown, first=first, until=until)
        if ended.how is Leave.END:
            return Completed(ended.conversation.answers, shown.showed_document and shows_result)
        conversation = gone_on_with(setting.rulebook, ended, drafts, Terminal())
        first = ()
