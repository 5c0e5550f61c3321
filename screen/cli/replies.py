"""A reply of one word: yes or no, a number, or one of several options."""

from collections.abc import Callable

from screen.cli.exchange import Asker, Back, Exchange, Typed
from screen.cli.lists import options_marked
from screen.cli.medicines_named import medicines_named
from screen.model.answer import Answer
from screen.model.medicine import Lexicon
from screen.model.question import Kind, Question
from screen.reading.answer_words import NotAnAnswer, answer_from_words


def answer_of(question: Question, before: Answer | None, asker: Asker, lexicon: Callable[[], Lexicon]) -> Answer | Back:
    """Put a question until it is answered; `before` is what was answered the last time it was asked."""
    exchange = Exchange(question, before, asker, lexicon)
    exchange.put()
    match question.kind:
        case Kind.CHOICES:
            return options_marked(exchange)
        case Kind.MEDICINES:
            return medicines_named(exchange)
        case _:
            return _word(exchange)


def _word(exchange: Exchange) -> Answer | Back:
    question = exchange.question
    short = {str(number): value.id for number, value in enumerate(question.values, 1)}
    if question.kind is Kind.YES_NO:
        short = {"y": "yes", "n": "no"}
    while True:
        reply = exchange.reply()
        if not isinstance(reply, Typed):
            return reply
        try:
            answer = answer_from_words(question, short.get(reply.text.lower(), reply.text), exchange.lexicon)
        except NotAnAnswer:
            answer = None
        if answer is not None:
            return answer
        exchange.asker.refuse(_wanted(question))


def _wanted(question: Question) -> str:
    match question.kind:
        case Kind.YES_NO:
            return "Please type y, n or ?."
        case Kind.NUMBER:
            return f"Please type a whole number from {question.least} to {question.greatest}, or ?."
        case _:
            return f"Please type a number from 1 to {len(question.values)}, or ?."
