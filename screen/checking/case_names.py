"""Names for written examples; whoever pastes one gives it a better sentence."""

from screen.checking.needs import Need
from screen.logic.standing import STOPPED, question_of
from screen.model.condition import Compares, Has, Part, Word
from screen.model.medicine import UNRECOGNISED
from screen.model.question import Question
from screen.model.rule import Expectation
from screen.model.rulebook import Rulebook


def name_of_need(rulebook: Rulebook, need: Need) -> str:
    """What the case shows, as the start of a sentence in plain words."""
    if need.part is None:
        return "not being sure leaves it open"
    applies = need.expect is Expectation.APPLIES
    verb = "applies" if applies else "does not apply"
    if need.number is not None and isinstance(need.part, Compares):
        question = rulebook.questions[need.part.question]
        return f"{verb} at {need.number} {question.unit or question.short}"
    return f"{verb} {'with' if applies != need.denied else 'without'} {_words(rulebook, need.part)}"


def _words(rulebook: Rulebook, part: Part) -> str:
    match part:
        case Word(id) if id in rulebook.facts:
            return id.replace("_", " ")
        case Word(id):
            return _lower(rulebook.questions[id].short)
        case Has(value, question):
            asked = rulebook.questions[question_of(part, rulebook) or ""]
            stopped = "stopped " if question.endswith(STOPPED) else ""
            return stopped + _lower(_label(rulebook, asked, value))
    return _lower(rulebook.questions[part.question].short)


def _label(rulebook: Rulebook, question: Question, value: str) -> str:
    if value == UNRECOGNISED:
        return "a tablet nobody recognises"
    if value in rulebook.classes and question == rulebook.medicines_question:
        return rulebook.classes[value].label
    chosen = question.value(value)
    return f"{question.short}: {chosen.label}" if chosen else value


def _lower(text: str) -> str:
    """The text as it goes on in a sentence; one that begins like `MRI` stays."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text
