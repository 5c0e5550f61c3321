"""How long and how much memory one screening takes, beside a Typer program that only says hello.

Both run in the environment of the Python that runs this file, one after the other, many times; the medians are
compared, because single times are noisy. `python tests/benchmarks/startup.py [runs]`
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

HELLO = """
import typer

app = typer.Typer()


@app.command()
def hello(name: str = "you") -> None:
    print(f"Hello {name}")


app()
"""

SCREENING = """
from screen.cli.app import main

main()
"""

WORDS = "check --pain lower-back --age 54 --medicine warfarin --rest no --format json".split()


def run(script: Path, words: list[str]) -> tuple[float, int]:
    """The seconds and the peak kilobytes of one run."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, str(script), *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=script.parent
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 20):
        raise SystemExit(f"{script.name} ended with {process.returncode}: there is nothing to compare.")
    return time.perf_counter() - began, usage.ru_maxrss


def main(runs: int) -> None:
    """Print both ratios and what they are made of."""
    with tempfile.TemporaryDirectory() as folder:
        hello, screening = Path(folder, "hello.py"), Path(folder, "screening.py")
        hello.write_text(HELLO)
        screening.write_text(SCREENING)
        run(hello, []), run(screening, WORDS)  # the first runs compile to bytecode
        pairs = [(run(hello, []), run(screening, WORDS)) for _ in range(runs)]
    for name, unit, index in (("start-up", "s", 0), ("peak memory", "kB", 1)):
        of_hello = median(pair[0][index] for pair in pairs)
        of_screening = median(pair[1][index] for pair in pairs)
        ratio = median(pair[1][index] / pair[0][index] for pair in pairs)
        print(f"{name}: {ratio:.2f} times a Typer hello-world ({of_screening:.4g} {unit} to {of_hello:.4g} {unit})")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 21)
