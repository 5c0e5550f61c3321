"""Medicines as a person names them: each line is shown as it was understood, and a close name is asked about."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from screen.cli.exchange import Back, Exchange, Typed
from screen.logic.contradictions import denies_what_it_names, says_none_beside_a_name
from screen.logic.recognition import normalise
from screen.logic.recognition.listing import UNKNOWN_NAME
from screen.model.answer import Answer, Plain
from screen.model.medicine import Match, MedicineItem, MedicineList, Taken
from screen.reading.answer_words import NotAnAnswer, answer_from_words

YES: Final = ("y", "yes")
NO: Final = ("n", "no")
_TAKEN: Final = {
    Taken.YES: "",
    Taken.NO: " (not taken)",
    Taken.PAST: " (no longer taken)",
    Taken.UNSURE: " (not sure whether it is taken)",
}


def medicines_named(exchange: Exchange) -> Answer | Back:
    """The medicines a person names, one a line; an empty line shows them all again."""
    asker = exchange.asker
    named: list[MedicineList] = []
    lines: list[str] = []
    while True:
        reply = exchange.reply(in_a_list=bool(lines))
        if not isinstance(reply, Typed):
            return reply
        word = reply.text.lower()
        if lines and word in YES:
            return _together(named)
        if lines and word == "":
            asker.say("\n".join(["You named:", *_told(_together(named)), *_doubts(_together(named))]))
            asker.say("Is that all? y yes. Or type another name; b takes the last one away.")
        elif lines and word in ("b", "back"):
            named.pop()
            asker.say(f"Taken away: {lines.pop()}")
            if not lines:
                exchange.put()
        else:
            found = _named(exchange, reply.text, first=not lines)
            if isinstance(found, MedicineList) and found.items:
                confirmed = _confirmed(exchange, found)
                named.append(confirmed)
                lines.append(reply.text)
                asker.say("\n".join([*_told(confirmed), "Type the next one. Enter alone when there are no more."]))
            elif found is not None:
                return found


def _named(exchange: Exchange, line: str, *, first: bool) -> Answer | None:
    """What one line names; None, said why, when it cannot belong to the list."""
    if line.lower() not in (*NO, *YES) and any(sign.isalpha() for sign in line):
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


def _confirmed(exchange: Exchange, named: MedicineList) -> MedicineList:
    """The line with every close name asked about."""
    return replace(named, items=tuple(_one_confirmed(exchange, item) for item in named.items))


def _one_confirmed(exchange: Exchange, item: MedicineItem) -> MedicineItem:
    if item.match is not Match.CLOSE:
        return item
    for name in item.names:
        exchange.asker.say(f"{item.as_written}: did you mean {name}? [y yes, n no, ? not sure]")
        while (said := _word(exchange)) not in (*YES, *NO, "?", Plain.UNSURE):
            exchange.asker.refuse("Please type y, n or ?.")
        if said in YES:
            return _meant(exchange, item, name)
        if said not in NO:
            return item
    return MedicineItem(f"{item.as_written} {UNKNOWN_NAME}", taken=item.taken)


def _word(exchange: Exchange) -> str:
    reply = exchange.reply(in_a_list=True)
    assert isinstance(reply, Typed)  # within a list every reply is
    return reply.text.strip().lower()


def _meant(exchange: Exchange, item: MedicineItem, name: str) -> MedicineItem:
    """The medicine as confirmed; its words hold the right name beside the typed one, so that they read the same."""
    entry = exchange.lexicon()[normalise(name)]
    return MedicineItem(_with_name(item, name), (name,), entry.members, Match.EXACT, item.taken)


def _with_name(item: MedicineItem, name: str) -> str:
    from screen.logic.nearest import nearest

    words = item.as_written.split()
    typed = nearest(name, [word.strip(",;()") for word in words])
    for index, word in enumerate(words):
        if word.strip(",;()") == typed:
            return " ".join([*words[:index], name, f"({typed})", *words[index + 1 :]])
    return f"{name} ({item.as_written})"


def _together(named: Sequence[MedicineList]) -> MedicineList:
    return MedicineList(tuple(item for each in named for item in each.items), any(each.none for each in named))


def _doubts(named: MedicineList) -> list[str]:
    """What cannot all be meant, put as a question before the list is taken as it is."""
    doubts = []
    if says_none_beside_a_name(named):
        doubts.append("You also said none. Do you take what is named here? It counts as taken.")
    if denies_what_it_names(named):
        doubts.append("You said no to a kind of medicine and named one of it. Do you take it? It counts as taken.")
    return doubts


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
