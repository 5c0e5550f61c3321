"""Whether each name of a line is taken."""

import pytest

from screen.logic.recognition.passages import passages_of
from screen.logic.recognition.splitting import divided
from screen.logic.recognition.taking import say_what_is_taken
from screen.model.medicine import Taken
from tests.logic.recognition.small import LEXICON

YES, NO, PAST, UNSURE = Taken.YES, Taken.NO, Taken.PAST, Taken.UNSURE


@pytest.mark.parametrize(
    ("line", "taken", "carried"),
    [
        ("warfarin, aspirin", [YES, YES], False),
        ("stopped warfarin and aspirin", [PAST, PAST], True),
        ("stopped warfarin, aspirin", [PAST, UNSURE], True),
        ("stopped warfarin, aspirin 75mg", [PAST, YES], True),
        ("no warfarin or aspirin", [NO, NO], True),
        ("no warfarin and aspirin", [NO, UNSURE], True),
        ("no blood thinners, aspirin", [NO, YES], True),
        ("no warfarin. aspirin", [NO, YES], False),
        ("Stopped:\nwarfarin", [PAST], True),
        ("warfarin for my husband", [NO], False),
    ],
)
def test_what_is_said_goes_on(line: str, taken: list[Taken], carried: bool) -> None:
    """A cue holds to the end of its sentence, as far as only one reading is possible."""
    divided_line = divided(line, LEXICON)
    passages, _ = passages_of(divided_line)

    assert carried is say_what_is_taken(divided_line, passages)
    assert taken == [passage.taken[token.start] for passage in passages for token in passage.names]
