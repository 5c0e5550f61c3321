"""What the words of an answer mean, the same for flags, files and the examples in the rules."""

from collections.abc import Callable, Sequence
from typing import Final

from screen.logic.nearest import did_you_mean
from screen.model.answer import Answer, Chosen, Plain
from screen.model.medicine import Lexicon, MedicineList
from screen.model.question import Kind, Question, as_word

NONE: Final = "none"
LONGEST_LINE: Final = 300
MOST_LINES: Final = 200


class NotAnAnswer(Exception):
    """Words that are no answer to their question.

    The sentence goes on after the name of the question (`takes yes, no or unsure.`) and never holds the words.
    """

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        super().__init__(sentence)


def answer_from_words(question: Question, words: object, lexicon: Callable[[], Lexicon]) -> Answer | None:
    """The answer these words give, or None when they say that the question was never asked (nothing, "" or []).

    Words are one text, a whole number or a list of texts. The lexicon is fetched only when a medicine is named.
    Raises NotAnAnswer.
    """
    if isinstance(words, bool):
        raise NotAnAnswer(f'{_takes(question)} Write words in quotes, such as "yes", not true or false.')
    if words is None:
        return None
    if isinstance(words, int):
        return _number(question, words)
    if isinstance(words, str):
        return _answer(question, [words], lexicon)
    if isinstance(words, Sequence) and all(isinstance(word, str) for word in words):
        if question.kind in (Kind.YES_NO, Kind.CHOICE, Kind.NUMBER) and words:
            raise NotAnAnswer(f"{_takes(question)} It takes one word, not a list.")
        return _answer(question, words, lexicon)
    raise NotAnAnswer(_takes(question))


def valid_words(question: Question) -> str:
    """The words a question takes, as they stand in a sentence."""
    match question.kind:
        case Kind.NUMBER:
            words = [f"a whole number from {question.least} to {question.greatest}"]
        case Kind.MEDICINES:
            words = ["names of medicines", NONE]
        case Kind.YES_NO:
            words = [Plain.YES, Plain.NO]
        case Kind.CHOICE:
            words = [value.id for value in question.values]
        case Kind.CHOICES:
            words = [*(value.id for value in question.values), NONE]
    words += [Plain.UNSURE, Plain.DECLINED] if question.private else [Plain.UNSURE]
    return f"{', '.join(words[:-1])} or {words[-1]}"


def _takes(question: Question) -> str:
    return f"takes {valid_words(question)}."


def _answer(question: Question, words: Sequence[str], lexicon: Callable[[], Lexicon]) -> Answer | None:
    """The words without blank ones, which say nothing."""
    named = [word.strip() for word in words if word.strip()]
    if not named:
        return None
    if len(named) == 1 and (plain := _plain(question, named[0])):
        return plain
    match question.kind:
        case Kind.YES_NO:
            raise NotAnAnswer(_takes(question))
        case Kind.NUMBER:
            return _number(question, named[0])
        case Kind.CHOICE:
            return _choice(question, named[0])
        case Kind.CHOICES:
            return _choices(question, named)
        case Kind.MEDICINES:
            return _medicines(named, lexicon)


def _plain(question: Question, word: str) -> Plain | None:
    folded = word.lower()
    if folded == Plain.UNSURE or (folded == Plain.DECLINED and question.private):
        return Plain(folded)
    if question.kind is Kind.YES_NO and folded in (Plain.YES, Plain.NO):
        return Plain(folded)
    return None


def _number(question: Question, word: str | int) -> int:
    if question.kind is not Kind.NUMBER:
        raise NotAnAnswer(_takes(question))
    if isinstance(word, str):
        # Nine digits are more than any number asked for, and digits of other scripts are easily misread.
        if not (word.isascii() and word.isdigit() and len(word) <= 9):
            raise NotAnAnswer(_takes(question))
        word = int(word)
    if not question.least <= word <= question.greatest:
        raise NotAnAnswer(_takes(question))
    return word


def _choice(question: Question, word: str) -> Chosen:
    if word.endswith("?"):
        raise NotAnAnswer(f"takes one option or {Plain.UNSURE}: options cannot be marked with ? here.")
    return Chosen(frozenset({_value(question, word)}))


def _choices(question: Question, words: Sequence[str]) -> Chosen:
    if len(words) == 1 and words[0].lower() == NONE:
        return Chosen()
    for word in words if len(words) > 1 else ():
        if (alone := word.lower()) in (NONE, Plain.UNSURE, Plain.DECLINED):
            hint = " To be unsure of one option, write it with ? behind it." if alone == Plain.UNSURE else ""
            raise NotAnAnswer(f"takes the word {alone} only by itself.{hint}")
    unsure = frozenset(_value(question, word[:-1]) for word in words if word.endswith("?"))
    sure = frozenset(_value(question, word) for word in words if not word.endswith("?"))
    if sure & unsure:
        raise NotAnAnswer("names one option both with and without ?. Write it once.")
    return Chosen(sure, unsure)


def _value(question: Question, word: str) -> str:
    found = question.value(as_word(word.strip().lower()))
    if found is None:
        meant = did_you_mean(word[:LONGEST_LINE], [value.id for value in question.values])
        raise NotAnAnswer(f"has no such option.{meant} It {_takes(question)}")
    return found.id


def _medicines(lines: Sequence[str], lexicon: Callable[[], Lexicon]) -> MedicineList:
    if [line.lower() for line in lines] == [NONE]:
        return MedicineList(none=True)
    if len(lines) > MOST_LINES or any(len(line) > LONGEST_LINE for line in lines):
        raise NotAnAnswer(f"takes at most {MOST_LINES} names of at most {LONGEST_LINE} characters.")
    if any("\ud800" <= sign <= "\udfff" for line in lines for sign in line):
        raise NotAnAnswer("holds signs that are no text. Write the names in UTF-8.")
    # Imported here because most screenings name no medicine that needs looking up.
    from screen.logic.recognition import recognise

    return recognise(lines, lexicon())
