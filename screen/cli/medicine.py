"""`acuscreen medicine`: what is recognised in a person's words, one answer or thousands."""

import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from screen.cli.output import as_text, print_result, silence_output
from screen.model.errors import AnswersRefused
from screen.model.medicine import Lexicon, MedicineItem, MedicineList
from screen.writing.medicine_list import as_line

LONGEST: Final = 5_000
"""Letters of one answer that are read; a longer one is kept whole as one unknown medicine."""


def medicine(words: str, format: str, overlays: Sequence[Path]) -> int:
    """Print what one answer holds, or one JSON object for each line of standard input when the answer is `-`."""
    from screen.reading.rulebook import load_lexicon, load_rulebook

    lexicon = load_lexicon(overlays)
    if words == "-":
        return _every_line(lexicon)
    found = _recognised(words, lexicon)
    if format == "json":
        print_result(as_line(words, found) + "\n", encoding="utf-8")
        return 0
    from screen.writing.medicine_list import write_medicines

    print_result(as_text(partial(write_medicines, load_rulebook(overlays), words, found)))
    return 0


def _every_line(lexicon: Lexicon) -> int:
    if sys.stdin is None:
        raise AnswersRefused("standard input", "It is closed. Give an answer instead of -.")
    try:
        for line in _lines():
            sys.stdout.buffer.write(as_line(line, _recognised(line, lexicon)).encode() + b"\n")
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        silence_output()
    return 0


def _lines() -> Iterator[str]:
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", "replace").removesuffix("\n").removesuffix("\r")


def _recognised(words: str, lexicon: Lexicon) -> MedicineList:
    from screen.logic.recognition import recognise

    if len(words) > LONGEST:
        return MedicineList((MedicineItem(as_written=words),))
    return recognise([words], lexicon)
