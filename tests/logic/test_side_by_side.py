"""Made-up people side by side are the same as people one by one."""

from hypothesis import given
from hypothesis import strategies as st

from screen.logic.block import Block
from screen.logic.side_by_side import SideBySide
from screen.model.answer import Plain
from tests.builders import answers, question, rule, rulebook
from tests.strategies import people, rulebooks


@given(st.data())
def test_every_rule_means_the_same_for_them(data: st.DataObject) -> None:
    """However answers are shared, a block of rows says what a block of people says."""
    book = data.draw(rulebooks())
    some = data.draw(st.lists(people(book), min_size=1, max_size=6))
    rows = [tuple(each.given.get(id) for id in book.questions) for each in some]
    side_by_side = SideBySide(book, rows)
    same = Block.of(book, [side_by_side.person(number) for number in range(len(side_by_side))])

    block = side_by_side.block()

    for each in book.rules.values():
        assert same.truth(each.when) == block.truth(each.when)


def test_nobody_stands_twice() -> None:
    """Equal rows of the same answers are one person."""
    person = answers(a="yes")
    row = tuple(person.given.values())

    assert 1 == len(SideBySide(rulebook([question("a")], [rule("r", "a")]), [row, row]))


def test_people_of_some_bits() -> None:
    """The first row is on the lowest bit, and what was never asked is no answer."""
    side_by_side = SideBySide(rulebook([question("a"), question("b")]), [(None, Plain.NO), (Plain.YES, None)])

    assert [answers(a="yes")] == side_by_side.people(0b10)
