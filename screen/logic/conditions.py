"""Conditions as a rule's author writes them, read into parts.

The sentence is parsed with Python's grammar and never executed. A whitelist of words and signs comes first, because
that grammar admits much that a condition must not: other alphabets, `0x1f`, `1_0`, and brackets that close early.
"""

import ast
import re
from collections.abc import Iterator

from screen.logic.nearest import did_you_mean
from screen.model.condition import And, AtLeast, Compares, Comparison, Condition, Has, Not, Or, Word, parts_of

MOST_PARTS = 12
MOST_CHARACTERS = 1000

_TOKEN = re.compile(r"(?P<word>[a-z][a-z0-9_]*)|(?P<number>[0-9]+)|(?P<sign>>=|<=|>|<|[(),])|(?P<space>[ \n]+)")
_COMPARISONS = {
    ast.GtE: Comparison.AT_LEAST,
    ast.LtE: Comparison.AT_MOST,
    ast.Gt: Comparison.OVER,
    ast.Lt: Comparison.UNDER,
}
_WORDS_OF_THE_LANGUAGE = frozenset({"and", "or", "not", "in", "at_least"})


class ConditionError(Exception):
    """A sentence that is no condition: what kind of fault, at which column (from 1), and what to do."""

    def __init__(self, code: str, column: int, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.column = column
        self.sentence = sentence


def parse(text: str) -> Condition:
    """The condition that the text says; raises ConditionError at the first thing that has no meaning."""
    if len(text) > MOST_CHARACTERS:
        raise ConditionError(
            "condition-too-long",
            1,
            f"A condition has at most {MOST_CHARACTERS} characters. Put ideas that are used again into facts.",
        )
    _refuse_foreign_signs(text)
    flat = text.replace("\n", " ")
    # One bracket around it all lets a sentence run over several lines and begin with a space.
    wrapped = f"({flat})"
    try:
        tree = ast.parse(wrapped, mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        column = max((getattr(error, "offset", None) or 2) - 1, 1)
        raise ConditionError(
            "condition-syntax",
            min(column, max(len(flat), 1)),
            "This is not a condition. Join words with 'and' or 'or', as in: pregnant and (age >= 40 or ill).",
        ) from None
    condition = _read(tree.body, wrapped)
    _refuse_repeated_parts(condition)
    return condition


def _refuse_foreign_signs(text: str) -> None:
    """Refuse every sign that conditions do not have, and brackets that do not pair."""
    depth = 0
    position = 0
    while position < len(text):
        token = _TOKEN.match(text, position)
        if token is None:
            raise _foreign(text, position)
        if token["number"] and (
            len(token["number"]) > 6
            or token["number"] != str(int(token["number"]))
            or text[token.end() : token.end() + 1].isalpha()
        ):
            raise ConditionError("condition-number", position + 1, "Write whole numbers in plain digits, such as 65.")
        depth += {"(": 1, ")": -1}.get(token.group(), 0)
        if depth < 0:
            raise ConditionError(
                "condition-syntax", position + 1, "This bracket closes nothing. Take it out, or open one before it."
            )
        if depth > 20:
            raise ConditionError(
                "condition-syntax", position + 1, "These brackets are nested too deeply. Put an inner idea into a fact."
            )
        position = token.end()
    if depth:
        raise ConditionError(
            "condition-syntax", text.rindex("(") + 1, "A bracket is not closed. Add ')' where it ends."
        )
    if not text.strip():
        raise ConditionError("condition-syntax", 1, "The condition is empty. Write when the rule applies.")


def _foreign(text: str, position: int) -> ConditionError:
    sign = text[position]
    if sign.isascii() and sign.isupper():
        return ConditionError("condition-capital", position + 1, "Conditions are written in lower-case letters.")
    if sign == "-":
        return ConditionError(
            "condition-sign", position + 1, "Write '_' for '-' in a condition: worse_lying for worse-lying."
        )
    if sign in "=!":
        return ConditionError(
            "condition-sign",
            position + 1,
            "'==' and '!=' have no meaning here. Write 'value in question', or compare a number with >=, >, <= or <.",
        )
    shown = f"'{sign}'" if sign.isascii() and sign.isprintable() else f"the character U+{ord(sign):04X}"
    return ConditionError(
        "condition-sign",
        position + 1,
        f"A condition cannot hold {shown}. Use lower-case words, numbers, brackets, commas and >= > <= <.",
    )


def _read(node: ast.expr, text: str) -> Condition:
    """The condition of one node; `text` is the sentence as it was parsed, in its one bracket."""
    match node:
        case ast.BoolOp(op=operator, values=values):
            kind = And if isinstance(operator, ast.And) else Or
            for value in values:
                # Python binds `and` before `or`; a reader may not know that, so brackets are asked for.
                if isinstance(value, ast.BoolOp) and not _is_bracketed(value, text):
                    raise _error(
                        "condition-brackets",
                        value,
                        "'and' beside 'or' needs brackets, so that everybody reads it the same way.",
                    )
            return kind(_flat(kind, tuple(_read(value, text) for value in values)))
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            part = _read(operand, text)
            if not isinstance(part, Word | Has):
                raise _error(
                    "not-before-way-down",
                    node,
                    "'not' stands only directly before one way down, such as: not toilet_long_known.",
                )
            return Not(part)
        case ast.Compare():
            return _read_comparison(node)
        case ast.Call():
            return _read_at_least(node, text)
        case ast.Name(id=word):
            return Word(_plain_word(node, word), _column(node))
        case ast.Constant():
            raise _error("condition-syntax", node, "A number stands only beside a question, as in: age >= 65.")
        case ast.Tuple():
            raise _error("condition-syntax", node, "A comma has no meaning here. Join the parts with 'and' or 'or'.")
    raise _error("condition-syntax", node, "This has no meaning in a condition. Join words with 'and' or 'or'.")


def _flat(kind: type[And] | type[Or], parts: tuple[Condition, ...]) -> tuple[Condition, ...]:
    """The parts without needless brackets: `a and (b and c)` is `a and b and c`."""

    def flattened() -> Iterator[Condition]:
        for part in parts:
            if isinstance(part, kind):
                yield from part.parts
            else:
                yield part

    return tuple(flattened())


def _is_bracketed(inner: ast.BoolOp, text: str) -> bool:
    """Whether the part stands in brackets of its own; a node's span begins after them, so they surround it."""
    assert inner.end_col_offset is not None  # ast.parse always sets it
    return text[: inner.col_offset].rstrip().endswith("(") and text[inner.end_col_offset :].lstrip().startswith(")")


def _read_comparison(node: ast.Compare) -> Condition:
    if len(node.ops) > 1:
        raise _error("condition-chain", node, "Comparisons cannot be chained. Write: age >= 12 and age <= 55.")
    left, operator, right = node.left, node.ops[0], node.comparators[0]
    if isinstance(operator, ast.NotIn):
        raise _error(
            "condition-not-in",
            node,
            "'not in' is not a condition. Only a way down can be denied, as in: not checked in history.",
        )
    if not isinstance(left, ast.Name):
        raise _error(
            "condition-syntax", left, "A comparison begins with a word: value in question, or question >= number."
        )
    if isinstance(operator, ast.In):
        if not isinstance(right, ast.Name):
            raise _error("condition-syntax", right, "After 'in' stands one question, as in: neck in pain.")
        return Has(_plain_word(left, left.id), _plain_word(right, right.id), _column(left))
    if not (isinstance(right, ast.Constant) and type(right.value) is int):
        raise _error("condition-syntax", right, "A question is compared with a whole number, as in: age >= 65.")
    return Compares(_plain_word(left, left.id), _COMPARISONS[type(operator)], right.value, _column(left))


def _read_at_least(node: ast.Call, text: str) -> Condition:
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    if name != "at_least":
        raise _error(
            "condition-function",
            node,
            f"Only at_least(2, a, b, c) is written with brackets after a word.{did_you_mean(name, ['at_least'])}",
        )
    if len(node.args) < 4 or node.keywords:
        raise _error(
            "condition-at-least", node, "at_least takes a number and three or more parts, as in: at_least(2, a, b, c)."
        )
    first, *rest = node.args
    if not (isinstance(first, ast.Constant) and type(first.value) is int):
        raise _error("condition-at-least", first, "at_least begins with a whole number, as in: at_least(2, a, b, c).")
    if not 1 < first.value < len(rest):
        raise _error(
            "condition-at-least",
            first,
            f"This number must lie between 2 and {len(rest) - 1}; for one part write 'or', for all of them 'and'.",
        )
    return AtLeast(first.value, tuple(_read(part, text) for part in rest))


def _plain_word(node: ast.expr, word: str) -> str:
    if word in _WORDS_OF_THE_LANGUAGE:
        raise _error("condition-syntax", node, f"'{word}' cannot stand here.")
    return word


def _refuse_repeated_parts(condition: Condition) -> None:
    seen: dict[Condition, int] = {}
    parts = list(parts_of(condition))
    if len(parts) > MOST_PARTS:
        raise ConditionError(
            "condition-too-long",
            parts[MOST_PARTS].column,
            f"A condition has at most {MOST_PARTS} parts. Put ideas that are used again into facts.",
        )
    for part in parts:
        if part in seen:
            raise ConditionError(
                "condition-repeats", part.column, "This part stands in the sentence already. Say it once."
            )
        seen[part] = part.column


def _column(node: ast.expr) -> int:
    # The text was wrapped in one bracket, so Python's offset from 0 is our column from 1.
    return node.col_offset


def _error(code: str, node: ast.expr, sentence: str) -> ConditionError:
    return ConditionError(code, max(_column(node), 1), sentence)
