"""How long `rules check` takes for a rule, beside yamllint over the same files.

A command: `python tests/benchmarks/rules_check.py [--rules 2000]`. It writes that many rules into a folder of its own,
runs both programs as a person would, and prints the time per rule and the ratio. yamllint looks at the form of the
text alone; `rules check` also reads every record, works out every sentence and reads every text.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
QUESTIONS: Final = 60
_QUESTION: Final = """
  - id: sign_{number}
    kind: yes-no
    ask: Have you noticed the sign with this number, {number}?
    read_aloud: Have you noticed the sign with this number, {number}?
    why: A rule needs to know it.
    short: sign {number}
"""
_RULE: Final = """\
id: {id}
title: Has the signs of rule {number}
topic: {topic}
when: {when}
level: {level}
say: Ask a doctor before the first needle. Do not stop or change any medicine because of this result.
why: >
  What these signs mean together has been described often, and nobody should find it out by needles. A phone call
  costs little.
strength: expert
sources:
  - cite: a-work
    at: page {number}
    says: A doctor should look at these signs first.
status: draft
owner: a clinic
written: 2026-01-01
review_by: 2027-01-01
cases:
  - {{name: both signs are there, given: {{sign_{first}: yes, sign_{second}: yes}}, expect: applies}}
  - {{name: the first sign is not there, given: {{sign_{first}: no}}, expect: does-not-apply}}
  - {{name: nobody is sure of it, given: {{sign_{first}: unsure, sign_{second}: yes}}, expect: undecided}}
"""
_WORDING: Final = "wording.yaml"


def written(folder: Path, count: int) -> None:
    """A whole set of rules with this many rules in it."""
    questions = "".join(_QUESTION.format(number=number) for number in range(QUESTIONS))
    _write(folder / "rulebook.yaml", "version: 2026.11.0\n")
    _write(folder / "questions" / "signs.yaml", f"id: signs\ntitle: Signs\norder: 1\nquestions:{questions}")
    _write(folder / "sources.yaml", "sources:\n  - {id: a-work, reference: A work. 2020., read: whole}\n")
    _write(folder / _WORDING, (ROOT / "rules" / _WORDING).read_text(encoding="utf-8"))
    for number, text in enumerate(_rules(count)):
        _write(folder / f"topic-{number % 20}" / f"rule-{number}.yaml", text)


def main() -> None:
    """Write, run both, and print what they took."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--rules", type=int, default=2000)
    count = options.parse_args().rules
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "rules"
        written(folder, count)
        ours = _seconds([sys.executable, "-m", "screen", "rules", "check", "--today", "2026-11-20", str(folder)])
        lint = _seconds([sys.executable, "-m", "yamllint", "-d", "relaxed", "--no-warnings", str(folder)])
    for name, seconds in (("rules check", ours), ("yamllint", lint)):
        print(
            f"{name:<12}{seconds:8.2f} s of processor time for {count:,} rules, {seconds / count * 1000:.2f} ms a rule"
        )
    print(f"{'ratio':<12}{ours / lint:8.2f} times yamllint")


def _rules(count: int) -> Iterator[str]:
    levels = ("inform", "consult", "urgent", "emergency")
    for number in range(count):
        first, second, third = number % QUESTIONS, (number * 7 + 1) % QUESTIONS, (number * 13 + 2) % QUESTIONS
        second += (second == first) * (1 if second + 1 < QUESTIONS else -1)
        while third in (first, second):
            third = (third + 1) % QUESTIONS
        yield _RULE.format(
            id=f"rule-{number}",
            number=number,
            topic=f"topic-{number % 20}",
            when=f"sign_{first} and (sign_{second} or sign_{third})",
            level=levels[number % 4],
            first=first,
            second=second,
        )


def _seconds(words: list[str]) -> float:
    """The processor time of one run, which other work on the machine changes less than the clock."""
    before = _spent()
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(
            f"{' '.join(words[:4])} ended with {done.returncode}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
        )
    return _spent() - before


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
