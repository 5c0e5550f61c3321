"""`acuscreen rules explain`, from the words of the command line to what is printed."""

import pytest

from screen.checking.registry import explanations
from screen.cli.app import run


def test_page(capfd: pytest.CaptureFixture[str]) -> None:
    """A page is the code, what is wrong, why, and both examples, no wider than a terminal."""
    assert 0 == run(["rules", "explain", "same-title"])
    assert (
        """\
same-title

Two rules have the same title.

The title is how a person and an acupuncturist tell findings apart. Two findings
that read alike look like a mistake, and a reviewer cannot tell which one is
meant. Give each rule the title of its own situation.

Wrong:
  # rules/bleeding/thinner.yaml
  title: Takes a blood thinner
  # rules/general/ill.yaml
  title: Takes a blood thinner

Right:
  # rules/bleeding/thinner.yaml
  title: Takes a blood thinner
  # rules/general/ill.yaml
  title: Has a fever or is pregnant
"""
        == capfd.readouterr().out
    )


def test_list(capfd: pytest.CaptureFixture[str]) -> None:
    """Without a code all are listed, no line wider than a terminal."""
    assert 0 == run(["rules", "explain"])
    lines = capfd.readouterr().out.splitlines()

    assert max(map(len, lines)) <= 80
    assert explanations().keys() == {line.split()[0] for line in lines if line[:1].islower()}


def test_unknown_code(capfd: pytest.CaptureFixture[str]) -> None:
    """A mistyped code is wrong usage, with the nearest one."""
    assert 2 == run(["rules", "explain", "unknown-questoin"])
    assert "'unknown-questoin' is no code of a problem. Did you mean 'unknown-question'?\n" == capfd.readouterr().err
