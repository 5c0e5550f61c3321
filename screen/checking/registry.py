"""All checks of what rules say, and the page on every code that a problem in rules can have."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType, ModuleType
from typing import Final

from screen.checking import (
    emergency_on_old_answers,
    forbidden_word,
    hard_words,
    lasting_way_down,
    long_headline,
    long_sentence,
    medicine_advice,
    past_review,
    same_title,
    uncited_source,
    unused_fact,
    unused_modifier,
    unused_question,
    unused_way_down,
)
from screen.checking.explanation import Explanation, explanation
from screen.logic.soundness import Flaw
from screen.model.rulebook import Rulebook

Check = Callable[[Rulebook], Iterator[Flaw]]

ON_ANY_RECORD: Final[tuple[Check, ...]] = (
    forbidden_word.check,
    medicine_advice.check,
    long_headline.check,
    long_sentence.check,
    hard_words.check,
    same_title.check,
)
"""Checks of what is written, which also mean something while other records cannot be read."""

ON_THE_WHOLE: Final[tuple[Check, ...]] = (
    unused_question.check,
    unused_fact.check,
    unused_modifier.check,
    uncited_source.check,
    unused_way_down.check,
    emergency_on_old_answers.check,
    lasting_way_down.check,
)
"""Checks of what is missing, which mean something only once every record could be read and holds together."""


def flaws_of_content(rulebook: Rulebook, today: str, *, is_sound: bool) -> Iterator[Flaw]:
    """Everything that the checks find; those of what is missing only in a rulebook without other problems."""
    yield from past_review.check(rulebook, today)
    for check in ON_ANY_RECORD + (ON_THE_WHOLE if is_sound else ()):
        yield from check(rulebook)


@cache
def explanations() -> Mapping[str, Explanation]:
    """The page on every code, by the code: a check's own docstring, or the page on a fault of loading."""
    # Imported here because the checks themselves need no pages.
    from screen.checking.explanations import background, clinics, conditions, fields, files, records

    pages = {each.CODE: each.__doc__ or "" for each in _MODULES}
    for loading in (files, fields, conditions, records, clinics, background):
        pages |= loading.PAGES
    return MappingProxyType({code: explanation(code, pages[code]) for code in sorted(pages)})


_MODULES: Final[tuple[ModuleType, ...]] = (
    emergency_on_old_answers,
    forbidden_word,
    hard_words,
    lasting_way_down,
    long_headline,
    long_sentence,
    medicine_advice,
    past_review,
    same_title,
    uncited_source,
    unused_fact,
    unused_modifier,
    unused_question,
    unused_way_down,
)
