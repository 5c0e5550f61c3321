"""YAML read strictly, by the fast parser and by the slow one alike."""

import subprocess
import sys
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from screen.reading import strict_yaml
from screen.reading.strict_yaml import MOST_BYTES, read_tree
from screen.reading.tree import Items, Node, Scalar, Table

LOADERS = [yaml.BaseLoader] + ([yaml.CBaseLoader] if yaml.__with_libyaml__ else [])


@pytest.fixture(params=LOADERS, autouse=True)
def _every_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test runs once with each parser that is there."""
    monkeypatch.setattr(strict_yaml, "_LOADER", request.param)


def plain(node: Node | None) -> Any:
    """The tree as Python's own maps, lists and texts."""
    match node:
        case Scalar(text=text):
            return text
        case Items(nodes=nodes):
            return [plain(each) for each in nodes]
        case Table(entries=entries):
            return {key.text: plain(value) for key, value in entries}
    return None


def found(source: str | bytes) -> list[str]:
    """Place, code and sentence of each problem in a file `f`."""
    return [str(problem).replace("\n  ", ": ") for problem in read_tree(source, "f")[1]]


def test_everything_is_text() -> None:
    """No value is typed by how it looks."""
    tree, problems = read_tree("a: no\nb: 012\nc: 1:30\nd: null\ne: [1e3, ~, 2026-01-01]\nf: {on: off}\n", "f")

    assert [] == problems
    assert {
        "a": "no",
        "b": "012",
        "c": "1:30",
        "d": "null",
        "e": ["1e3", "~", "2026-01-01"],
        "f": {"on": "off"},
    } == plain(tree)


def test_folded_text_is_one_line() -> None:
    """A folded text is read as one line without its last line break."""
    tree, _ = read_tree("a: >\n  One\n  two.\n", "f")

    assert {"a": "One two."} == plain(tree)


def test_a_key_that_stands_twice_is_named_with_both_places() -> None:
    """A second key is refused wherever it stands, and both places are told."""
    assert [
        "f:3:1 duplicate-key: 'a' stands twice: here and at f:1:1. Keep one of them.",
        "f:4:11 duplicate-key: 'c' stands twice: here and at f:4:5. Keep one of them.",
    ] == found("a: 1\nb: 2\n'a': 3\nd: {c: 1, c: 2}\n")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a: &x 1\n", "f:1:4 anchor"),
        ("a: *x\n", "f:1:4 alias"),
        ("*x : a\n", "f:1:1 alias"),
        ("a: !!int 3\n", "f:1:4 tag"),
        ("!!map {a: b}\n", "f:1:1 tag"),
        ("a: ! 3\n", "f:1:4 tag"),
        ("<<: {a: b}\n", "f:1:1 merge-key"),
        ("? [a]\n: b\n", "f:1:3 key"),
        ("{a: b}: c\n", "f:1:1 key"),
        ("{'': c}\n", "f:1:2 key"),
        ("%YAML 1.1\n---\na: b\n", "f:1:1 directive"),
        ("a: 1\n---\nb: 2\n", "f:2:1 second-document"),
        ("", "f empty-file"),
        ("# nothing\n", "f empty-file"),
        ('a: "\\u0085"\n', "f:1:4 line-break"),
        ('a: "\\x1b[0m"\n', "f:1:4 control-character"),
        ("a: 1\nb:\tx\n", "f:2:3 tab"),
        ("a:\n\t- x\n", "f:2:1 tab"),
    ],
)
def test_what_could_be_read_in_two_ways_is_refused(source: str, expected: str) -> None:
    """Everything in YAML beyond maps, lists and text is refused in its place."""
    assert [expected] == [problem.partition(": ")[0] for problem in found(source)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a: b: c\n", "f:1:5 syntax: A colon and a space cannot stand here."),
        ("a: @x\n", "f:1:4 syntax: A text cannot begin with this sign."),
        ("a: 1\nb: 'x\nc: 1\n", "f:2:4 syntax: A quotation mark opens here and is never closed."),
        ("a: [1, 2\nb: 3\n", "f:1:4 syntax: The list that begins here goes wrong"),
        ("a: {x: 1\n", "f:1:4 syntax: The map that begins here goes wrong"),
        ("a:\n    b: 1\n   c: 2\n", "f:3:4 syntax: This line does not fit the lines above it."),
        ("a: 'x' y\n", "f:1:8 syntax: This line does not fit the lines above it."),
        ("a: - b\n", "f:1:4 syntax: A list cannot begin here."),
        ("a: |x\n", "f:1:5 syntax: After '|' or '>' the text begins on the next line"),
        ("a: ]\n", "f:1:4 syntax: This cannot be read as YAML."),
    ],
)
def test_a_slip_is_explained_where_it_is(source: str, expected: str) -> None:
    """A mistake in the layout is told in plain words at its place."""
    assert [True] == [problem.startswith(expected) for problem in found(source)]


def test_all_problems_of_a_file_are_told() -> None:
    """One reading finds everything that can be found."""
    assert ["anchor", "alias", "duplicate-key", "control-character"] == [
        problem.split()[1].rstrip(":") for problem in sorted(found("a: &x 1\nb: *x\na: 2\nc: \x07\n"))
    ]


def test_deep_nesting_is_refused() -> None:
    """A file nested deeper than any rule is stopped at the first bracket too many."""
    assert ["f:1:16 too-deep"] == [problem.partition(": ")[0] for problem in found("a: " + "[" * 100)]


def test_a_large_file_is_refused() -> None:
    """A file larger than any list of rules is not read at all."""
    assert ["f too-large"] == [problem.partition(": ")[0] for problem in found("a" * (MOST_BYTES + 1))]


@pytest.mark.parametrize("sign", ["[", "{", "- ", "? ", "[{"])
def test_a_hundred_thousand_brackets_are_refused(sign: str) -> None:
    """Brackets by the hundred thousand end in a problem, not in a crash of the process."""
    script = (
        "import yaml\n"
        "from screen.reading import strict_yaml\n"
        f"strict_yaml._LOADER = yaml.{strict_yaml._LOADER.__name__}\n"
        f"print(strict_yaml.read_tree({sign!r} * 100_000, 'f')[1][0].code)\n"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)

    assert "too-deep\n" == ended.stdout


@given(st.text(alphabet=st.sampled_from("ab:-[]{},?!&*#|>'\"% \n\t\\<x\u2028é"), max_size=40))
def test_no_text_ends_in_a_crash(text: str) -> None:
    """Whatever a file holds, there is a tree or a problem."""
    tree, problems = read_tree(text, "f")

    assert tree is not None or problems


@given(st.binary(max_size=40))
def test_no_bytes_end_in_a_crash(data: bytes) -> None:
    """Whatever bytes a file holds, there is a tree or a problem."""
    tree, problems = read_tree(data, "f")

    assert tree is not None or problems
