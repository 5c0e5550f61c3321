"""A reply of several words, recorded only once the person has seen the list again and said that is all."""

from typing import Final

from screen.cli.exchange import Back, Exchange, Typed
from screen.model.answer import Answer, Chosen
from screen.model.medicine import Match, MedicineItem, MedicineList, Taken
from screen.model.question import Question
from screen.reading.answer_words import NONE, NotAnAnswer, answer_from_words

YES: Final = ("y", "yes")
_TAKEN: Final = {
    Taken.YES: "",
    Taken.NO: " (not taken)",
    Taken.PAST: " (no longer taken)",
    Taken.UNSURE: " (not sure whether it is taken)",
}


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


def medicines_named(exchange: Exchange) -> Answer | Back:
    """The medicines a person names, one a line; an empty line shows them all again."""
    asker = exchange.asker
    lines: list[str] = []
    while True:
        reply = exchange.reply(in_a_list=bool(lines))
        if not isinstance(reply, Typed):
            return reply
        word = reply.text.lower()
        if lines and word in YES:
            return _read(exchange, lines)
        if lines and word == "":
            asker.say("\n".join(["You named:", *_told(_read(exchange, lines))]))
            asker.say("Is that all? y yes. Or type another name; b takes the last one away.")
        elif lines and word in ("b", "back"):
            asker.say(f"Taken away: {lines.pop()}")
            if not lines:
                exchange.put()
        else:
            named = _named(exchange, reply.text, first=not lines)
            if isinstance(named, MedicineList) and named.items:
                lines.append(reply.text)
                asker.say("\n".join([*_told(named), "Type the next one. Enter alone when there are no more."]))
            elif named is not None:
                return named


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


def _named(exchange: Exchange, line: str, *, first: bool) -> Answer | None:
    """What one line names; None, said why, when it cannot belong to the list."""
    if line.lower() not in ("n", "no", *YES) and any(sign.isalpha() for sign in line):
        try:
            named = answer_from_words(exchange.question, line, exchange.lexicon)
        except NotAnAnswer:
            named = None
        if named is not None and (first or (isinstance(named, MedicineList) and named.items)):
            return named
    exchange.asker.refuse(
        "Please type the name of a medicine, none or ?."
        if first
        else "Please type the name of another medicine, or Enter alone when there are no more."
    )
    return None


def _read(exchange: Exchange, lines: list[str]) -> MedicineList:
    answer = answer_from_words(exchange.question, lines, exchange.lexicon)
    assert isinstance(answer, MedicineList)  # every line was read before it was kept
    return answer


def _told(named: MedicineList) -> list[str]:
    return [f"  {item.as_written}: {_recognised(item)}{_TAKEN[item.taken]}" for item in named.items]


def _recognised(item: MedicineItem) -> str:
    match item.match:
        case Match.EXACT:
            return ", ".join(item.names)
        case Match.CLOSE:
            return f"perhaps {', '.join(item.names)}; please check the spelling"
        case Match.UNMATCHED:
            return "we do not know this name"
