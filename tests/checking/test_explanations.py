"""The pages of `rules explain`: every code has one, and every example does what it says."""

from pathlib import Path

import pytest

from screen.checking.registry import explanations
from tests.checking.examples import codes_of


def test_the_folder_under_the_examples_is_sound(tmp_path: Path) -> None:
    """Without an example there is no problem, so whatever an example brings is its own."""
    assert set() == codes_of("# rules/rulebook.yaml as it is", tmp_path)


@pytest.mark.parametrize("code", explanations())
def test_wrong_example(code: str, tmp_path: Path) -> None:
    """The wrong example of a page brings exactly the problem it is about."""
    found = codes_of(explanations()[code].wrong, tmp_path)

    assert {code} == found


@pytest.mark.parametrize("code", explanations())
def test_right_example(code: str, tmp_path: Path) -> None:
    """The right example of a page has no problem."""
    found = codes_of(explanations()[code].right, tmp_path)

    assert set() == found


@pytest.mark.parametrize("code", explanations())
def test_page_is_whole(code: str) -> None:
    """A page says in one sentence what is wrong, then why, then shows two different examples, and is not wide."""
    page = explanations()[code]

    assert page.what.endswith(".")
    assert page.why
    assert page.wrong != page.right
    assert all(len(line) <= 120 for line in f"{page.what}\n{page.why}".splitlines())
