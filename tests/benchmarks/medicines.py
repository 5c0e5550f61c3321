"""How fast medicines are recognised: 100,000 answers through `acuscreen medicine -`, beside plain rapidfuzz.

Rapidfuzz looks for the best match of each answer among the same names, which is what a program without a lexicon of
exact names would do; it is measured on a part of the answers, because it is slow, and only where it is installed.
`python tests/benchmarks/medicines.py [answers]` also prints the five figures of the evaluation.
"""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from random import Random

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from screen.logic.recognition import recognise  # noqa: E402  # the checkout is found first
from screen.reading.rulebook import load_lexicon  # noqa: E402
from tests.medicines.evaluation import BEFORE, figures, rows  # noqa: E402

PART = 2_000
"""Answers that rapidfuzz is measured on."""


def lines(count: int) -> list[str]:
    """Answers drawn from the evaluation: four in ten whole answers, the others names, misspellings and words."""
    random = Random(11)
    answers = [line.replace("\\n", " ") for line, _ in rows("free_lines.tsv")]
    names = [name for file in ("brands.tsv", "b01a.tsv", "ordinary.tsv", "misspellings.tsv") for name, _ in rows(file)]
    return [random.choice(answers if random.random() < 0.4 else names) for _ in range(count)]


def through_the_program(answers: Sequence[str]) -> float:
    """The seconds from start to end of the program on these answers."""
    program = [sys.executable, "-m", "screen", "medicine", "-"]
    said = "\n".join(answers) + "\n"
    began = time.perf_counter()
    done = subprocess.run(program, input=said, capture_output=True, text=True, cwd=ROOT, check=True)
    took = time.perf_counter() - began
    if done.stdout.count("\n") != len(answers):
        raise SystemExit("There is not one line for each answer.")
    return took


def through_rapidfuzz(answers: Sequence[str], names: Sequence[str]) -> float | None:
    """The seconds that rapidfuzz takes for the nearest name of each of these answers; None where it is missing."""
    try:
        process, fuzz = import_module("rapidfuzz.process"), import_module("rapidfuzz.fuzz")
    except ImportError:
        return None
    began = time.perf_counter()
    for answer in answers:
        process.extractOne(answer.lower(), names, scorer=fuzz.ratio, score_cutoff=80)
    return time.perf_counter() - began


def main(count: int) -> None:
    """Print lines per second, the ratio to rapidfuzz, and the five figures."""
    answers = lines(count)
    took = through_the_program(answers)
    print(f"acuscreen medicine -: {count / took:,.0f} lines per second ({count:,} in {took:.1f} s, start included)")
    lexicon = load_lexicon()
    began = time.perf_counter()
    for answer in answers[:PART]:
        recognise([answer], lexicon)
    ours = time.perf_counter() - began
    theirs = through_rapidfuzz(answers[:PART], list(lexicon))
    if theirs is None:
        print("rapidfuzz is not installed here: pip install rapidfuzz, to compare with it.")
    else:
        print(f"rapidfuzz over the same {len(lexicon):,} names: {PART / theirs:,.0f} lines per second")
        print(f"recognition is {theirs / ours:.2f} times as fast")
    for figure in figures(lexicon):
        print(f"{figure.name}: {figure.right} of {figure.of} ({100 * figure.share:.1f} %); aim: {figure.aim}")
    print("The first lists of brands and of answers were tuned on after their first reading: 94.7 % and 96.2 % then.")
    print("\n".join(BEFORE))


if __name__ == "__main__":
    os.chdir(ROOT)
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
