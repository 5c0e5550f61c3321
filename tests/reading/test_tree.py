"""Where the characters of a text stand in its file."""

import pytest

from screen.model.place import Place
from screen.reading.strict_yaml import read_tree
from screen.reading.tree import Scalar, Table


def scalar(text: str) -> Scalar:
    """The value of the key `when` in a file with this text."""
    tree, problems = read_tree(text, "a.yaml")
    assert not problems
    assert isinstance(tree, Table)
    node = tree.get("when")
    assert isinstance(node, Scalar)
    return node


@pytest.mark.parametrize(
    ("file", "line", "column"),
    [
        ("when: fever and xx\n", 1, 17),
        ("when:    fever and xx # why\n", 1, 20),
        ("when: 'fever and xx'\n", 1, 18),
        ('when: "fever and xx"\n', 1, 18),
        ("when: fever\n  and\n  xx\n", 3, 3),
        ("when: >\n  fever\n  and xx\n", 3, 7),
        ("when: |-\n\n  fever and\n    xx\n", 4, 5),
        ("é: 1\nwhen: fever and xx\n", 2, 17),
        ("a: 1\r\nwhen: >-\r\n  fever\r\n  and xx\r\n", 4, 7),
    ],
)
def test_a_character_is_found_where_it_is_written(file: str, line: int, column: int) -> None:
    """The place of a character is exact in every way to write a text, folded or quoted."""
    found = scalar(file)

    assert Place("a.yaml", line, column) == found.place_of(found.text.index("xx") + 1)


def test_the_end_of_a_text_is_its_last_character() -> None:
    """A column behind the text, where something is missing, is shown at its last character."""
    found = scalar("when: fever and\n")

    assert Place("a.yaml", 1, 15) == found.place_of(10)


def test_a_sign_written_as_two_gives_the_place_of_the_text() -> None:
    """Where signs are written with a backslash the place is that of the whole text."""
    found = scalar('when: "fever \\u0061nd xx"\n')

    assert Place("a.yaml", 1, 7) == found.place_of(11)
