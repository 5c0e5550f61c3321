"""Answers from the options of the command line."""

from collections.abc import Callable, Mapping, Sequence

from screen.model.answer import Answer, Answers
from screen.model.errors import WrongUsage
from screen.model.medicine import Lexicon
from screen.model.question import Kind, Question
from screen.model.rulebook import Rulebook
from screen.reading.answer_words import NotAnAnswer, answer_from_words, valid_words


def read_flag_answers(
    values: Mapping[str, Sequence[str]], rulebook: Rulebook, lexicon: Callable[[], Lexicon]
) -> Answers:
    """The answers given by options: by question id, what stood behind the option each time. Raises WrongUsage."""
    given: dict[str, Answer] = {}
    for id, texts in values.items():
        answer = _answer(rulebook.questions[id], texts, lexicon)
        if answer is not None:
            given[id] = answer
    return Answers(given)


def _answer(question: Question, texts: Sequence[str], lexicon: Callable[[], Lexicon]) -> Answer | None:
    if any(text.startswith("--") for text in texts):
        # The parser takes whatever follows: in `--pregnant --pain neck` the answer was forgotten.
        raise WrongUsage(f"--{question.option} needs an answer behind it: {valid_words(question)}.")
    try:
        match question.kind:
            case Kind.MEDICINES:
                return answer_from_words(question, texts, lexicon)
            case Kind.CHOICES:
                return answer_from_words(question, [word for text in texts for word in text.split(",")], lexicon)
        answers = {answer_from_words(question, text, lexicon) for text in texts} - {None}
    except NotAnAnswer as refused:
        raise WrongUsage(f"--{question.option} {refused.sentence}") from None
    if len(answers) > 1:
        raise WrongUsage(f"--{question.option} is given more than once with different answers. Give it once.")
    return next(iter(answers), None)
