"""A person's answer as it is said back to them."""

from collections.abc import Iterator, Sequence

from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.condition import Condition, Has, Word, parts_of
from screen.model.medicine import Match, MedicineItem, MedicineList, Taken
from screen.model.question import Question
from screen.model.rule import Rule
from screen.model.rulebook import Rulebook
from screen.model.screening import Undecided
from screen.writing.outcome import Reason

_PLAIN = {
    Plain.YES: "yes",
    Plain.NO: "no",
    Plain.UNSURE: "not sure",
    Plain.DECLINED: "rather not say",
}

_TAKEN = {Taken.YES: "", Taken.NO: "not taken", Taken.PAST: "taken in the past", Taken.UNSURE: "perhaps taken"}


def told(rulebook: Rulebook, reason: Reason, question_id: str, answers: Answers) -> str:
    """What the question was about and what was answered; of a list only what concerns the reason."""
    question = rulebook.questions[question_id]
    answer = answers.given.get(question_id)
    return f"{question.short} – {_in_words(rulebook, reason, question, answer)}{_vouched(question_id, answers)}"


def concerns_medicines(rulebook: Rulebook, rule: Rule) -> bool:
    """Whether the list of medicines, or any other question of its section, has a part in the rule."""
    medicines = rulebook.medicines_question
    if medicines is None:
        return False
    parts = list(_parts(rulebook, rule.when))
    asked = {part.id for part in parts if isinstance(part, Word)} | {
        part.question for part in parts if isinstance(part, Has)
    }
    sections = {rulebook.questions[id].section for id in asked if id in rulebook.questions}
    return bool(_classes_of(rulebook, rule)) or medicines.section in sections


def _vouched(question_id: str, answers: Answers) -> str:
    return " (for the rest, not asked)" if question_id in answers.vouched else ""


def _in_words(rulebook: Rulebook, reason: Reason, question: Question, answer: Answer | None) -> str:
    match answer:
        case None:
            return "not asked"
        case Plain():
            return _PLAIN[answer]
        case Chosen(sure, unsure):
            named = [value for value in question.values if value.id in sure | unsure]
            meant = {part.value for part in _parts(rulebook, reason.rule.when) if isinstance(part, Has)}
            concerned = [value for value in named if value.word in meant] or named
            labels = [value.label + (" (not sure)" if value.id in unsure else "") for value in concerned]
            return ", ".join(labels) or "none of these"
        case MedicineList():
            return _medicines(rulebook, answer, reason)
        case _:
            return f"{answer} {question.unit}" if question.unit else str(answer)


def _medicines(rulebook: Rulebook, medicines: MedicineList, reason: Reason) -> str:
    classes = _classes_of(rulebook, reason.rule)
    unknown = reason.open_medicines if isinstance(reason, Undecided) else ()
    concerned = [item for item in medicines.items if set(classes) & {*item.classes} or item.as_written in unknown]
    return ", ".join(_medicine(rulebook, item, classes) for item in concerned or medicines.items) or "none"


def _medicine(rulebook: Rulebook, item: MedicineItem, classes: Sequence[str]) -> str:
    substances = dict.fromkeys(member.substance for member in item.members if member.substance)
    names = ", ".join(substances or item.names)
    labels = [_short(rulebook.classes[each].label) for each in item.classes if each in classes]
    match item.match:
        case Match.UNMATCHED:
            notes = ["a name we do not know"]
        case Match.CLOSE:
            notes = [f"perhaps {names}", *labels]
        case Match.EXACT:
            notes = [*([] if names.lower() == item.as_written.lower() else [names]), *labels]
    notes = [note for note in (*notes, _TAKEN[item.taken]) if note]
    return f"{item.as_written} ({'; '.join(notes)})" if notes else item.as_written


def _short(label: str) -> str:
    """`Medicines that slow blood clotting (anticoagulants)` inside a sentence, without its own brackets."""
    plain = label.partition(" (")[0]
    return plain[:1].lower() + plain[1:]


def _classes_of(rulebook: Rulebook, rule: Rule) -> list[str]:
    question = rulebook.medicines_question
    if question is None:
        return []
    lists = {question.id, f"{question.id}_stopped"}
    named = [part.value for part in _parts(rulebook, rule.when) if isinstance(part, Has) and part.question in lists]
    combined = [part for each in named if each in rulebook.classes for part in rulebook.classes[each].two_of]
    return [*named, *combined]


def _parts(rulebook: Rulebook, condition: Condition) -> Iterator[Condition]:
    """Every part of a sentence, with the facts it names opened up."""
    for part in parts_of(condition):
        if isinstance(part, Word) and part.id in rulebook.facts:
            yield from _parts(rulebook, rulebook.facts[part.id].when)
        else:
            yield part
