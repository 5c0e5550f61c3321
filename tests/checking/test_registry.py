"""Which checks there are, and that every code that can be reported has its page."""

import ast
from collections.abc import Iterator
from pathlib import Path

import screen
from screen.checking.registry import explanations

ROOM = Path(screen.__file__).parent
SCANNED = [
    *(file for file in sorted((ROOM / "reading").glob("*.py")) if "schema" not in file.name),
    *sorted((ROOM / "logic" / "soundness").glob("*.py")),
    ROOM / "logic" / "conditions.py",
]

WRITTEN_AT = {"Problem": 1, "report": 1, "_report": 1, "Flaw": 3, "ConditionError": 0, "_error": 0}
"""Calls that report something, each with the position of the code among what is handed over."""

PUT_TOGETHER = {
    "no-{kind}s": ("no-rules", "no-questions"),
    "unknown-{what.split()[0]}": (
        "unknown-source unknown-modifier unknown-region unknown-class unknown-yes-no unknown-value unknown-question"
    ).split(),
}
"""Codes that are put together where they are reported, with all that come of it."""


def test_every_code_has_a_page() -> None:
    """Whatever code stands in the source of reading and soundness can be explained."""
    written = {code for file in SCANNED for code in _codes(ast.parse(file.read_text()))}

    assert set() == written - explanations().keys()


def test_every_page_is_of_a_code() -> None:
    """No page explains a code that nothing reports."""
    written = {code for file in SCANNED for code in _codes(ast.parse(file.read_text()))}
    checks = {ast.literal_eval(value) for value in _check_codes()}

    assert set() == explanations().keys() - written - checks


def test_every_check_has_a_page() -> None:
    """Each module of a check is registered, with its code and its docstring."""
    checks = {ast.literal_eval(value) for value in _check_codes()}

    assert set() == checks - explanations().keys()


def _codes(tree: ast.Module) -> Iterator[str]:
    """The codes written in a module: handed to a call that reports, or returned with a sentence beside them."""
    for node in ast.walk(tree):
        code = None
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in ("word", "maybe_word") and isinstance(node.args[0], ast.Constant):
                # The code of a word that is none of a few is put together from the key.
                yield f"unknown-{str(node.args[0].value).replace('_', '-')}"
            at = WRITTEN_AT.get(name)
            if at is not None and len(node.args) > at and not isinstance(node.args[at], ast.Starred):
                code = node.args[at]
        elif isinstance(node, ast.FunctionDef) and node.name.startswith(("_wrong", "_fault")):
            returned = [each.value for each in ast.walk(node) if isinstance(each, ast.Return)]
            yield from (
                str(value.elts[0].value)
                for value in returned
                if isinstance(value, ast.Tuple) and isinstance(value.elts[0], ast.Constant)
            )
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.JoinedStr):
            code = node.value if getattr(node.targets[0], "id", "") == "code" else None
        match code:
            case ast.Constant(value=str() as text):
                yield text
            case ast.JoinedStr():
                yield from PUT_TOGETHER.get(ast.unparse(code)[2:-1], ())


def _check_codes() -> Iterator[ast.expr]:
    for file in sorted((ROOM / "checking").glob("*.py")):
        tree = ast.parse(file.read_text())
        defines_check = any(isinstance(node, ast.FunctionDef) and node.name == "check" for node in tree.body)
        for node in tree.body:
            if defines_check and isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "CODE":
                assert node.value is not None
                yield node.value
