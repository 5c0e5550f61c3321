"""Names of medicines offered while one is typed, with what kind of medicine each is."""

from collections.abc import Callable

from screen.cli.interview.full_screen.typed import Suggested
from screen.logic.recognition.type_ahead import names_starting
from screen.model.medicine import Lexicon
from screen.model.rulebook import Rulebook


def suggested(rulebook: Rulebook, lexicon: Callable[[], Lexicon], line: str) -> tuple[Suggested, ...]:
    """The names that the last one in the line may become."""
    if len(line.strip()) < 2:
        return ()  # the names are read from their file only when there is something to look up
    return tuple(
        Suggested(each.name, ", ".join(rulebook.classes[id].short for id in each.classes if id in rulebook.classes))
        for each in names_starting(lexicon(), line)
    )
