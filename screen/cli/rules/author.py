"""What it takes to write cases for the rules chosen on the command line."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from screen.checking.medicine_names import MedicineNames
from screen.checking.missing_case import Author
from screen.cli.rules.case_answers import case_answers
from screen.cli.rules.chosen_rules import lexicon_for
from screen.model.medicine import Lexicon
from screen.model.rulebook import Rulebook


def author_for(rulebook: Rulebook, paths: Sequence[Path], overlays: Sequence[Path]) -> Author:
    """Reads and writes the cases of this rulebook; its names of medicines are fetched once, when one is needed."""

    @cache
    def lexicon() -> Lexicon:
        return lexicon_for(paths, overlays)

    return Author(rulebook, MedicineNames(rulebook, lexicon), case_answers(rulebook, lexicon))
