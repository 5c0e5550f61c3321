"""What would change a result, in plain lines: what to find out, what could come of it, and what rests on what."""

from collections.abc import Iterator

from screen.logic.answer_words import answer_words
from screen.logic.open_things import OpenThing, Settled
from screen.logic.what_would_change import Behind, CouldRaise, FindOut, WhatWouldChange
from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.level import Level
from screen.model.medicine import Match, MedicineItem, MedicineList
from screen.model.question import Question
from screen.model.rulebook import Rulebook
from screen.model.screening import Screening
from screen.writing.outcome import Reason, reasons
from screen.writing.told import told

HEADING = "What would change this"

JsonValues = dict[str, object]


def lines(rulebook: Rulebook, screening: Screening, change: WhatWouldChange) -> list[str]:
    """The lines, one thought each; none at an emergency, where nothing may compete with the one thing to do."""
    if screening.level is Level.EMERGENCY:
        return []
    found = [
        *_to_find_out(rulebook, screening, change.find_out),
        *_could_raise(rulebook, screening.answers, change),
        *_behind(rulebook, screening, change),
    ]
    first = ["Do what is said above today, whatever you find out."] if screening.level is Level.URGENT else []
    return [*first, *found] if found else []


def values(rulebook: Rulebook, change: WhatWouldChange) -> JsonValues:
    """The same for a program."""
    find_out = change.find_out
    return {
        "find_out": find_out
        and {
            "things": [_thing(rulebook, each) for each in find_out.settled],
            "becomes": find_out.level.id,
        },
        "could_raise": [{**_thing(rulebook, each.settled), "becomes": each.level.id} for each in change.could_raise],
        "behind": [
            {
                "rule": each.rule.id,
                "otherwise": [
                    {
                        "question": other.question,
                        "answer": answer_words(rulebook.questions[other.question], other.answer),
                    }
                    for other in each.otherwise
                ],
            }
            for each in change.behind
        ],
    }


def _to_find_out(rulebook: Rulebook, screening: Screening, find_out: FindOut | None) -> Iterator[str]:
    if find_out is None:
        return
    count = len(find_out.settled)
    yield "This is worth finding out:" if count == 1 else f"These {count} things are worth finding out:"
    for number, each in enumerate(find_out.settled, 1):
        yield f"{number}. {_ask(rulebook, screening.answers, each.thing)} [{_if(rulebook, each)}]"
    headline = rulebook.levels[find_out.level.id].headline
    yield f"{'If it is' if count == 1 else 'If all of them are'} as in the brackets, the result becomes: “{headline}”"


def _ask(rulebook: Rulebook, answers: Answers, thing: OpenThing) -> str:
    question = rulebook.questions[thing.question]
    if thing.medicine is not None:
        return _about_medicine(thing.medicine)
    if thing.option is not None:
        return f"You were not sure about “{_label(question, thing.option)}” ({question.short})."
    if question.id in rulebook.closing_questions:
        return f"Ask a pharmacist about {_unknown_names(answers)}: {question.ask}"
    if question is rulebook.medicines_question:
        return "Look at the boxes of all your medicines, or ask your pharmacist."
    said = "You were not sure" if question.id in answers.given else "Not asked yet"
    return f"{said}: {question.ask}"


def _about_medicine(item: MedicineItem) -> str:
    if item.match is Match.CLOSE:
        return f"Look at the box of “{item.as_written}”: is it {' or '.join(item.names)}?"
    return f"Find out whether you take “{item.as_written}”."


def _unknown_names(answers: Answers) -> str:
    lists = [answer for answer in answers.given.values() if isinstance(answer, MedicineList)]
    names = [item.as_written for each in lists for item in each.items if item.match is Match.UNMATCHED]
    return ", ".join(f"“{name}”" for name in names) or "your medicines"


def _if(rulebook: Rulebook, settled: Settled) -> str:
    thing, question = settled.thing, rulebook.questions[settled.thing.question]
    is_so = settled.answer is Plain.YES
    if thing.medicine is not None:
        return "if it is so" if is_so else "if not"
    if thing.option is not None:
        return "if it is so" if is_so else "if it is not so"
    return f"if the answer is: {_answer(question, settled.answer)}"


def _answer(question: Question, answer: Answer) -> str:
    match answer:
        case Plain():
            return answer.value
        case Chosen(sure):
            return ", ".join(value.label for value in question.values if value.id in sure) or "none of these"
        case MedicineList(items):
            return ", ".join(item.as_written for item in items) or "none"
        case _:
            return f"{answer} {question.unit}, for example" if question.unit else f"{answer}, for example"


def _could_raise(rulebook: Rulebook, answers: Answers, change: WhatWouldChange) -> Iterator[str]:
    """What the person is not sure of and could turn out graver, gravest first; what was not asked is only counted."""
    for level in sorted({each.level for each in change.could_raise}, reverse=True):
        here = [each for each in change.could_raise if each.level is level]
        open_ = [_subject(rulebook, each) for each in here if each.settled.thing.question in answers.given]
        unasked = len(here) - len(open_)
        if unasked:
            open_.append("one question that was not asked" if unasked == 1 else f"{unasked} questions not asked")
        yield f"It could become “{rulebook.levels[level.id].headline}” through: {'; '.join(dict.fromkeys(open_))}."


def _subject(rulebook: Rulebook, raising: CouldRaise) -> str:
    thing = raising.settled.thing
    question = rulebook.questions[thing.question]
    if thing.medicine is not None:
        return f"“{thing.medicine.as_written}”"
    return f"{question.short}: {_label(question, thing.option)}" if thing.option is not None else question.short


def _behind(rulebook: Rulebook, screening: Screening, change: WhatWouldChange) -> Iterator[str]:
    rests = {each.rule.id: each for each in change.behind}
    for number, reason in enumerate(reasons(screening), 1):
        yield f"Reason {number} {_rests(rulebook, reason, screening.answers, rests[reason.rule.id])}"


def _rests(rulebook: Rulebook, reason: Reason, answers: Answers, behind: Behind) -> str:
    # What was never asked can be no slip; it stands under what is worth finding out.
    given = [each for each in behind.otherwise if each.question in answers.given]
    said = [told(rulebook, reason, each.question, answers) for each in given or behind.otherwise]
    match said:
        case []:
            return "is here because of more than one answer: no single one takes it away."
        case [one]:
            return f"is here because you answered: {one}. If that was a slip, go back and change it."
        case _:
            return f"is here because you answered: {'; '.join(said)}. If one was a slip, go back and change it."


def _label(question: Question, option: str) -> str:
    return next((value.label for value in question.values if value.id == option), option)


def _thing(rulebook: Rulebook, settled: Settled) -> JsonValues:
    thing = settled.thing
    return {
        "question": thing.question,
        "option": thing.option,
        "medicine": thing.medicine and thing.medicine.as_written,
        "answer": settled.answer.value
        if isinstance(settled.answer, Plain)
        else answer_words(rulebook.questions[thing.question], settled.answer),
    }
