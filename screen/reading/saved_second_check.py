"""The second check in a saved result, read back in."""

from collections.abc import Callable, Mapping

from screen.model.errors import AnswersRefused
from screen.model.medicine import Lexicon
from screen.model.rulebook import Rulebook
from screen.model.second_check import Disagreement, SecondCheck
from screen.reading.answer_words import NotAnAnswer
from screen.reading.saved_parts import a_day, a_list, a_table, a_text, answer_in


def second_check_in(
    found: object, where: str, rulebook: Rulebook, lexicon: Callable[[], Lexicon]
) -> SecondCheck | None:
    """The second check as it was recorded; None where there was none. Raises AnswersRefused."""
    if found is None:
        return None
    try:
        check = a_table(found)
        disagreements = [_disagreement(a_table(each), rulebook, lexicon) for each in a_list(check["disagreements"])]
        return SecondCheck(
            by=None if check["by"] is None else a_text(check["by"]),
            on=a_day(check["on"]),
            asked=tuple(a_text(id) for id in a_list(check["asked"])),
            disagreements=tuple(disagreements),
        )
    except (KeyError, TypeError, NotAnAnswer):
        raise AnswersRefused(where, "The second check in it is not as acuscreen writes it. It was changed.") from None


def _disagreement(found: Mapping[str, object], rulebook: Rulebook, lexicon: Callable[[], Lexicon]) -> Disagreement:
    id = a_text(found["question"])
    first, second, settled = (answer_in(rulebook, id, found[key], lexicon) for key in ("first", "second", "settled"))
    if first is None or second is None or settled is None:
        raise TypeError
    return Disagreement(id, first, second, settled)
