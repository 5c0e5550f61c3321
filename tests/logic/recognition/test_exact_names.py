"""Names of the lexicon in a row of words."""

import pytest

from screen.logic.recognition.exact_names import entry_of, name_at
from screen.model.medicine import Entry, Member
from tests.logic.recognition.small import LEXICON


@pytest.mark.parametrize(
    ("word", "name"),
    [("warfarin", "warfarin"), ("eliquis5mg", "eliquis"), ("teva-clopidogrel", "clopidogrel"),
     ("ibuprofens", "ibuprofen"),
     ("clopidogrele", "clopidogrel"), ("prednisolon", "prednisolone"), ("warfarina", "warfarin"), ("warferin", None),
     ("asp", None)],
)  # fmt: skip
def test_one_word(word: str, name: str | None) -> None:
    """A dose, a maker or a foreign ending does not hide a name; a misspelling does."""
    entry = entry_of(word, LEXICON)

    assert name == (entry.name if entry else None)


def test_an_english_word_is_no_foreign_form() -> None:
    """A heroine is no heroin."""
    lexicon = {"heroin": Entry("heroin", (Member("opioid", "diamorphine"),))}

    assert (None, lexicon["heroin"]) == (entry_of("heroine", lexicon), entry_of("heroins", lexicon))


def test_a_name_few_people_know_is_not_bent() -> None:
    """A word that only resembles such a name is more likely something else."""
    name = "zorblaxe"

    assert entry_of("zorblax", {name: Entry(name, (Member("antiepileptic", "gabapentin"),), seldom=True)}) is None
    assert entry_of("zorblax", {name: Entry(name, (Member("antiepileptic", "gabapentin"),))}) is not None


def test_the_longest_name_wins() -> None:
    """ "Tylenol 3" is no Tylenol with a number."""
    found = name_at(["tylenol", "3", "daily"], 0, LEXICON)

    assert found is not None
    assert ("tylenol 3", 2) == (found[0].name, found[1])
