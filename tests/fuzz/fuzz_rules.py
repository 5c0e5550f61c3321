"""Broken rule files by the hundred thousand: reading them may refuse, and nothing else.

A command, not part of the tests: `python tests/fuzz/fuzz_rules.py --inputs 200000 --seconds 1800 --seed 1`. Files of
the shipped rules are changed byte by byte and piece by piece and read as records. A find is any other exception than
a refusal, a file that takes more than two seconds, or one for which the memory runs out; finds are shrunk and
printed, and the command ends with 1.
"""

import argparse
import contextlib
import copy
import json
import multiprocessing
import os
import random
import resource
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from screen.checking.registry import flaws_of_content  # noqa: E402
from screen.logic.conditions import ConditionError, parse  # noqa: E402 - found only once the path above is set
from screen.model.place import Problem  # noqa: E402
from screen.reading.compiled import sealed  # noqa: E402
from screen.reading.content import Content  # noqa: E402
from screen.reading.folder import FolderReader  # noqa: E402
from screen.reading.joining import join  # noqa: E402
from screen.reading.layout import RuleFile  # noqa: E402
from tests.reading.rule_folder import FILES  # noqa: E402

SECONDS_FOR_ONE = 2.0
MEGABYTES = 512
"""More than this, over what Python and the program take at the start, no input may need."""
LONGEST = 60_000
PIECES = (
    b"\t", b"\r", b"\r\n", b"\x00", b"\x1b", b"\xff", b"\xef\xbb\xbf", b"\xc3", b"\xe2\x80\xae", b"\xe2\x80\xa8",
    b"\xed\xa0\x80", b"*", b"&a ", b"*a", b"!!python/object:os.system ", b"!", b"%", b"%YAML 1.1\n", b"---\n", b"...\n",
    b"<<: ", b"? ", b": ", b"- ", b"[", b"]", b"{", b"}", b"|", b">", b"|9\n", b">-\n", b"'", b'"', b"\\", b"\\u0000",
    b"\\x1b", b"#", b" #", b"@", b"`", b",", b"\n", b"\n\n", b" ", b"  ", b"yes", b"no", b"~", b"null", b"1e9", b"0x1f",
    b"-1", b"9" * 400, b"and ", b"or ", b"not ", b"(" * 30, b")" * 30, b" in ", b">= 5", b"at_least(2, a, b, c)",
    b"at_least(", b"a" * 3000, b"[" * 200, b"{a: " * 200, b"- " * 200, b"withdrawn: x\n", b"id: x\n",
    b"\xf0\x9f\x98\x80", b"\x85",
    b"\xe2\x80\x8b", b"\xc2\xad", b"given: {", b"cases: []\n", b"0", b"2026-02-30", b"9999-99-99", b"\xd9\xa3",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seed:
    """A shipped file, or one of a small whole set of rules, and where it lies."""

    folder: str
    name: str
    data: bytes
    is_small: bool = False


@dataclass(frozen=True, slots=True)
class Find:
    """An input that did something else than be read or refused."""

    kind: str
    told: str
    seed: Seed
    data: bytes


class TooSlow(BaseException):
    """The time for one input is over; no `except Exception` may swallow it."""


def seeds() -> list[Seed]:
    """All shipped files that hold rules or what rules speak of; the largest lists are left out for speed."""
    found = []
    for path in sorted((ROOT / "rules").rglob("*.yaml")):
        data = path.read_bytes()
        if len(data) <= LONGEST:
            folder = path.parent.name if path.parent.name != "rules" else ""
            found.append(Seed(folder, path.stem, data))
    for small, text in FILES.items():
        folder, _, name = small.rpartition("/")
        found += [Seed(folder, name.removesuffix(".yaml"), text.encode(), is_small=True)] * 3
    return found


def mutated(random: random.Random, seeds: list[Seed], trees: dict[Seed, Any]) -> tuple[Seed, bytes]:
    """A shipped file with one to eight changes: of bytes, of lines, with pieces of another, or of its structure."""
    seed = random.choice(seeds)
    if seed.is_small or random.random() < 0.3:
        return seed, restructured(random, seed, trees)
    data = bytearray(seed.data)
    # Short pieces of long files: more inputs a second, and the changes stand closer together.
    if len(data) > 3000 and random.random() < 0.7:
        lines = bytes(data).splitlines(keepends=True)
        start = random.randrange(len(lines))
        data = bytearray(b"".join(lines[:5] + lines[start : start + 40]))
    for _ in range(random.choice((1, 1, 1, 2, 2, 3, 5, 8))):
        random.choice(CHANGES)(random, data, seeds)
        del data[LONGEST:]
    return seed, bytes(data)


def _flip(random: random.Random, data: bytearray, _seeds: list[Seed]) -> None:
    if data:
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)


def _random_byte(random: random.Random, data: bytearray, _seeds: list[Seed]) -> None:
    data.insert(random.randrange(len(data) + 1), random.randrange(256))


def _piece(random: random.Random, data: bytearray, _seeds: list[Seed]) -> None:
    at = random.randrange(len(data) + 1)
    data[at:at] = random.choice(PIECES)


def _cut(random: random.Random, data: bytearray, _seeds: list[Seed]) -> None:
    at = random.randrange(len(data) + 1)
    del data[at : at + random.choice((1, 2, 5, 20, 200))]


def _truncate(random: random.Random, data: bytearray, _seeds: list[Seed]) -> None:
    del data[random.randrange(len(data) + 1) :]


def _repeat(random: random.Random, data: bytearray, _seeds: list[Seed]) -> None:
    at = random.randrange(len(data) + 1)
    part = data[at : at + random.choice((1, 8, 60, 400))]
    data[at:at] = part * random.choice((1, 2, 50))


def _swap_lines(random: random.Random, data: bytearray, _seeds: list[Seed]) -> None:
    lines = bytes(data).split(b"\n")
    one, other = random.randrange(len(lines)), random.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    data[:] = b"\n".join(lines)


def _indent(random: random.Random, data: bytearray, _seeds: list[Seed]) -> None:
    lines = bytes(data).split(b"\n")
    at = random.randrange(len(lines))
    lines[at] = b" " * random.choice((1, 2, 3, 40)) + lines[at] if random.random() < 0.5 else lines[at].lstrip()
    data[:] = b"\n".join(lines)


def _drop_line(random: random.Random, data: bytearray, _seeds: list[Seed]) -> None:
    lines = bytes(data).split(b"\n")
    del lines[random.randrange(len(lines))]
    data[:] = b"\n".join(lines)


def _value(random: random.Random, data: bytearray, _seeds: list[Seed]) -> None:
    """Another shape behind a key: nothing, a list, a map, a number, a long text."""
    lines = bytes(data).split(b"\n")
    keyed = [number for number, line in enumerate(lines) if b": " in line]
    if keyed:
        at = random.choice(keyed)
        key = lines[at].partition(b":")[0]
        lines[at] = key + b": " + random.choice(OTHER_VALUES)
        data[:] = b"\n".join(lines)


OTHER_VALUES = (
    b"", b"[]", b"{}", b"[a, {b: [c]}]", b"{a: {b: c}}", b"7", b'""', b"''", b"yes", b"x" * 5000, b"- a", b"|\n  text",
    b'"\\e[31m"',
)  # fmt: skip


def _splice(random: random.Random, data: bytearray, seeds: list[Seed]) -> None:
    other = random.choice(seeds).data
    start, at = random.randrange(len(other)), random.randrange(len(data) + 1)
    data[at:at] = other[start : start + random.choice((10, 100, 1000))]


def restructured(random: random.Random, seed: Seed, trees: dict[Seed, Any]) -> bytes:
    """A file that is sound YAML and means something else: nodes left out, doubled, exchanged or of another shape."""
    if seed not in trees:
        trees[seed] = yaml.load(seed.data, yaml.CBaseLoader)
    root = copy.deepcopy(trees[seed])
    for _ in range(random.choice((1, 1, 2, 3))):
        places = list(_places(root))
        holder, key = random.choice(places)
        other, other_key = random.choice(places)
        match random.randrange(6):
            case 0:
                del holder[key]
            case 1:
                holder[key] = copy.deepcopy(random.choice(OTHER_NODES))
            case 2:
                holder[key] = copy.deepcopy(other[other_key])
            case 3 if isinstance(holder, list):
                holder.insert(key, copy.deepcopy(holder[key]))
            case 4 if isinstance(holder[key], str):
                holder[key] = _reworded(random, holder[key])
            case _:
                holder[key] = [holder[key]] if random.random() < 0.5 else {"id": holder[key]}
        if not root:
            break
    return json.dumps(root, ensure_ascii=random.random() < 0.5, indent=random.choice((None, 1))).encode(
        "utf-8", "surrogatepass"
    )


OTHER_NODES: tuple[Any, ...] = (
    None, "", " ", [], {}, [[]], {"a": {}}, "yes", "no", "none", "unsure", 0, -1, 10**30, 1.5, True, "2026-11-31",
    "9999-12-31", "a" * 2000, "\x1b[31m", "\u202e", "\ud800", "\U0001f600", "*a", "and", "numb_saddle or ill",
    "not fever", "at_least(2, fever, ill, pregnant)", "(" * 25, "age >= 99999999", "class in medicines_stopped",
)  # fmt: skip


def _places(node: Any) -> Iterator[tuple[Any, Any]]:
    for key, inner in list(node.items()) if isinstance(node, dict) else enumerate(node):
        yield node, key
        if isinstance(inner, dict | list):
            yield from _places(inner)


def _reworded(random: random.Random, text: str) -> str:
    words = text.split(" ")
    at = random.randrange(len(words))
    words[at] = random.choice((*words, "and", "or", "not", "(", ")", "in", "medicines", "pain", "-", "", ">=", "12"))
    return " ".join(words)


Change = Callable[[random.Random, bytearray, list[Seed]], None]
CHANGES: tuple[Change, ...] = (
    _flip, _random_byte, _piece, _piece, _cut, _truncate, _repeat, _swap_lines, _indent, _drop_line, _value, _value,
    _splice,
)  # fmt: skip


def read(seed: Seed, data: bytes) -> list[Problem]:
    """The input read as what its file holds: as a tree, as records, and each long line as a condition."""
    content = Content("rules")
    shown = f"rules/{seed.folder}/{seed.name}.yaml"
    reader = FolderReader(content, shipped=True)
    reader.read_data(data, RuleFile(Path(shown), shown, seed.folder, seed.name))
    if seed.is_small:
        _read_others(reader, shown)
        together = join(content, [], content.names)
        if not together.problems:
            sealed(together.rulebook)
            list(flaws_of_content(together.rulebook, "2026-11-20", is_sound=True))
        return list(together.problems)
    for line in data.decode("utf-8", "replace").splitlines()[:40]:
        if line.lstrip().startswith(("when:", "asked_when:")):
            with contextlib.suppress(ConditionError):
                parse(line.partition(":")[2])
    for problem in content.problems:
        assert problem.sentence
        assert str(problem.place).startswith("rules")
    return content.problems


def _read_others(reader: FolderReader, shown: str) -> None:
    """The rest of the small set, so that the changed file is also held against the other records."""
    for path, text in FILES.items():
        folder, _, name = path.rpartition("/")
        if f"rules/{path}" != shown.replace("//", "/"):
            file = RuleFile(Path(path), f"rules/{path}", folder, name.removesuffix(".yaml"))
            reader.read_data(text.encode(), file)


def tried(seed: Seed, data: bytes) -> tuple[str, str] | None:
    """What went wrong with this input and where, or None."""
    signal.setitimer(signal.ITIMER_REAL, SECONDS_FOR_ONE)
    try:
        read(seed, data)
    except TooSlow:
        return "slow", f"more than {SECONDS_FOR_ONE} s"
    except MemoryError:
        return "memory", f"more than {MEGABYTES} MB"
    except Exception as fault:
        place = traceback.extract_tb(fault.__traceback__)[-1]
        return type(fault).__name__, f"{fault} at {os.path.basename(place.filename)}:{place.lineno}"
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return None


def shrunk(seed: Seed, data: bytes, kind: str) -> bytes:
    """A smaller input with the same kind of find: halves, quarters and so on are left out while it stays."""
    size = len(data) // 2
    until = time.monotonic() + 60
    while size and time.monotonic() < until:
        at = 0
        while at < len(data):
            smaller = data[:at] + data[at + size :]
            again = tried(seed, smaller)
            if again is not None and again[0] == kind:
                data = smaller
            else:
                at += size
        size //= 2
    return data


def worker(number: int, seed: int, inputs: int, seconds: float, results: "multiprocessing.Queue[object]") -> None:
    """One process: its share of the inputs, with bounded memory and an alarm for each input."""
    signal.signal(signal.SIGALRM, _too_slow)
    before = _address_space()
    limit = before + MEGABYTES * 1_000_000
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    chance = random.Random(f"{seed}-{number}")
    all_seeds = seeds()
    trees: dict[Seed, Any] = {}
    codes: Counter[str] = Counter()
    kinds: set[tuple[str, str]] = set()
    slowest, sound, done = 0.0, 0, 0
    end = time.monotonic() + seconds
    while done < inputs and time.monotonic() < end:
        of, data = mutated(chance, all_seeds, trees)
        start = time.process_time()
        wrong = tried(of, data)
        slowest = max(slowest, time.process_time() - start)
        done += 1
        if wrong is not None and wrong not in kinds:
            kinds.add(wrong)
            results.put(Find(*wrong, of, shrunk(of, data, wrong[0])))
        if done % 20 == 0:
            found = read(of, data) if wrong is None else []
            codes.update({problem.code for problem in found})
            sound += not found
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000
    results.put((done, slowest, peak, codes, sound))


def main() -> int:
    """Share the inputs among the processes, print finds as they come, and a summary."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--inputs", type=int, default=200_000)
    options.add_argument("--seconds", type=float, default=3600)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--processes", type=int, default=2)
    chosen = options.parse_args()
    results: multiprocessing.Queue[object] = multiprocessing.Queue()
    share = -(-chosen.inputs // chosen.processes)
    workers = [
        multiprocessing.Process(target=worker, args=(number, chosen.seed, share, chosen.seconds, results))
        for number in range(chosen.processes)
    ]
    start = time.monotonic()
    for each in workers:
        each.start()
    finds, done, slowest, peak, codes, sound = 0, 0, 0.0, 0, Counter[str](), 0
    for result in _results(results, workers):
        if isinstance(result, Find):
            finds += 1
            print(f"FIND {result.kind}: {result.told}\n  {result.seed.folder}/{result.seed.name}: {result.data!r}\n")
        elif isinstance(result, tuple):
            done += result[0]
            slowest, peak = max(slowest, result[1]), max(peak, result[2])
            codes += result[3]
            sound += result[4]
    print(
        f"{done:,} inputs in {time.monotonic() - start:.0f} s, {finds} finds; the slowest took {slowest:.2f} s, "
        f"the most memory was {peak} MB.\n"
        f"Of every twentieth, {sound:,} were read without a problem; {len(codes)} codes were reported:\n"
        f"{', '.join(f'{code} {count}' for code, count in codes.most_common())}"
    )
    died = done < chosen.inputs and time.monotonic() - start < chosen.seconds
    return 1 if finds or died else 0


def _results(results: "multiprocessing.Queue[object]", workers: list[multiprocessing.Process]) -> Iterator[object]:
    """What the workers send until each has sent its summary; one that died is a find of its own."""
    waiting = len(workers)
    while waiting:
        try:
            result = results.get(timeout=5)
        except Exception:
            if not any(each.is_alive() for each in workers):
                print("A process died without a word: memory, or a fault in the YAML library.")
                return
            continue
        waiting -= isinstance(result, tuple)
        yield result
    for each in workers:
        each.join()


def _address_space() -> int:
    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()


def _too_slow(_number: int, _frame: FrameType | None) -> None:
    raise TooSlow


if __name__ == "__main__":
    raise SystemExit(main())
