"""Cases whose given answers are no answers."""

from collections.abc import Iterator

from screen.logic.nearest import did_you_mean
from screen.logic.soundness.flaw import Flaw
from screen.model.answer import Plain
from screen.model.question import Kind, Question
from screen.model.rule import Case, CaseAnswer
from screen.model.rulebook import Rulebook


def flaws_of_cases(rulebook: Rulebook, record: str, id: str, cases: tuple[Case, ...]) -> Iterator[Flaw]:
    """Every unknown question and every word that is no answer to its question."""
    for number, case in enumerate(cases):
        for name, given in case.given.items():
            field = f"cases.{number}.given.{name}"
            question = rulebook.questions.get(name)
            if question is None:
                sentence = f"In '{case.name}': '{name}' is not a question.{did_you_mean(name, rulebook.questions)}"
                yield Flaw(record, id, field, "unknown-question", sentence)
            elif wrong := _wrong(question, given):
                yield Flaw(record, id, field, "case-answer", f"In '{case.name}': {wrong}")


def _wrong(question: Question, given: CaseAnswer) -> str | None:
    words = given if isinstance(given, tuple) else (str(given),)
    if question.kind is Kind.MEDICINES:
        return None if all(words) and words else f"'{question.id}' takes names of medicines, 'none' or 'unsure'."
    if words == (Plain.UNSURE,) or (question.private and words == (Plain.DECLINED,)):
        return None
    if question.kind is Kind.CHOICES:
        return _wrong_choices(question, words)
    if len(words) != 1:
        return f"'{question.id}' takes one answer."
    word = words[0]
    match question.kind:
        case Kind.YES_NO:
            return None if word in (Plain.YES, Plain.NO) else f"'{question.id}' takes yes, no or unsure."
        case Kind.NUMBER:
            if word.isascii() and word.isdigit() and question.least <= int(word) <= question.greatest:
                return None
            return f"'{question.id}' takes a whole number from {question.least} to {question.greatest}, or unsure."
    return _wrong_value(question, word)


def _wrong_choices(question: Question, words: tuple[str, ...]) -> str | None:
    if words == ("none",):
        return None
    if not words:
        return f"An empty list means never asked. Leave '{question.id}' out, or write none."
    if "none" in words:
        return f"In '{question.id}', 'none' stands alone."
    return next((wrong for word in words if (wrong := _wrong_value(question, word.removesuffix("?")))), None)


def _wrong_value(question: Question, word: str) -> str | None:
    values = [value.id for value in question.values]
    if word in values:
        return None
    return f"'{word}' is not a value of '{question.id}'.{did_you_mean(word, values)}"
