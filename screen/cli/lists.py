"""Options marked by their numbers, recorded only once the person has seen them again and said that is all."""

from typing import Final

from screen.cli.exchange import Back, Exchange, Typed
from screen.model.answer import Answer, Chosen
from screen.model.question import Question
from screen.reading.answer_words import NONE

YES: Final = ("y", "yes")


def options_marked(exchange: Exchange) -> Answer | Back:
    """The options a person marks by their numbers."""
    question, asker = exchange.question, exchange.asker
    marked: dict[str, bool] = {}
    while True:
        reply = exchange.reply()
        if not isinstance(reply, Typed):
            return reply
        word = reply.text.lower()
        if word in ("0", NONE):
            return Chosen()
        if marked and word in YES:
            sure = frozenset(id for id, is_sure in marked.items() if is_sure)
            return Chosen(sure, frozenset(marked) - sure)
        if not _mark(question, word, marked):
            asker.refuse(f"Please type numbers from 1 to {len(question.values)}, such as 1 2, or 0 for none of these.")
        elif marked:
            asker.say(f"You marked: {_marked(question, marked)}.")
            asker.say("Is that all? y yes. Or type numbers to add or take away.")
        else:
            asker.say("Nothing is marked now. Type 0 for none of these.")


def _mark(question: Question, words: str, marked: dict[str, bool]) -> bool:
    """Mark, re-mark or unmark the options with these numbers; False, and nothing is changed, for anything else."""
    numbers = words.replace(",", " ").replace(" ?", "?").split()
    ids = {str(number): value.id for number, value in enumerate(question.values, 1)}
    if not numbers or any(number.removesuffix("?") not in ids for number in numbers):
        return False
    for number in numbers:
        id, sure = ids[number.removesuffix("?")], not number.endswith("?")
        if marked.get(id) is sure:
            del marked[id]
        else:
            marked[id] = sure
    return True


def _marked(question: Question, marked: dict[str, bool]) -> str:
    chosen = [value for value in question.values if value.id in marked]
    return "; ".join(value.label if marked[value.id] else f"{value.label} (not sure)" for value in chosen)
