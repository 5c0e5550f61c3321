"""A text for the person screened is harder to read than an eleven-year-old can manage.

Half of all grown-ups read no better than that, and nobody reads well in fear or pain. The texts of one record
together (a question with its values, a rule with its title and advice, a level) are held to school grade 6, which is
age 11, and a single sentence, where one long word weighs more, to grade 9. The grade is Flesch and Kincaid's:
shorter sentences and shorter words lower it. Words that no other can stand for, such as acupuncture, pharmacist and
names of illnesses, count as short.

Wrong:
    # rules/bleeding/thinner.yaml
    say: Individuals anticipating acupuncture require a preliminary consultation regarding possible complications.

Right:
    # rules/bleeding/thinner.yaml
    say: Ask a doctor before the first needle, because you may bleed more than others.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from screen.checking.reading_age import grade, sentences, words
from screen.checking.texts import Text, texts
from screen.logic.soundness import Flaw
from screen.model.rulebook import Rulebook

CODE: Final = "hard-words"

HARDEST_RECORD: Final = 6.0
HARDEST_SENTENCE: Final = 9.0
FEWEST_WORDS_IN_RECORD: Final = 20
FEWEST_WORDS_IN_SENTENCE: Final = 10
"""Below these, one long word decides alone and the measure says nothing."""


def check(rulebook: Rulebook) -> Iterator[Flaw]:
    """Every sentence and every record whose texts are too hard; a record is not named again for its sentence."""
    plain = (text for text in texts(rulebook) if text.plain)
    for _, group in groupby(plain, key=lambda text: (text.record, text.id)):
        of_record = list(group)
        hard = [flaw for text in of_record for flaw in _hard_sentences(text)]
        yield from hard or _hard_record(of_record)


def _hard_sentences(text: Text) -> Iterator[Flaw]:
    for part in sentences(text.text):
        if len(words(part)) >= FEWEST_WORDS_IN_SENTENCE and grade([part]) > HARDEST_SENTENCE:
            sentence = (
                f"This sentence reads at grade {grade([part]):.1f}, and {HARDEST_SENTENCE:.0f} is the most. "
                f"Use shorter words{_longest(part)} or make two of it."
            )
            yield text.flaw(CODE, sentence, text.text.index(part) + 1)


def _hard_record(of_record: list[Text]) -> Iterator[Flaw]:
    parts = [part for text in of_record for part in sentences(text.text)]
    if sum(len(words(part)) for part in parts) < FEWEST_WORDS_IN_RECORD or grade(parts) <= HARDEST_RECORD:
        return
    hardest = max(of_record, key=lambda text: grade(sentences(text.text)))
    sentence = (
        f"The texts here read at grade {grade(parts):.1f} together, and {HARDEST_RECORD:.0f} is the most. "
        "Use shorter words and sentences."
    )
    yield hardest.flaw(CODE, sentence)


def _longest(part: str) -> str:
    long = [word for word in words(part) if len(word) >= 10]
    return f" (for {max(long, key=len)})" if long else ""
