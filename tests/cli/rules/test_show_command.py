"""`acuscreen rules show` as a real process."""

from tests.cli.program import run


def test_rule_is_shown() -> None:
    """A shipped rule is one page that ends with its cases."""
    done = run("rules", "show", "heart-valve")

    assert (0, "") == (done.returncode, done.stderr)
    assert done.stdout.startswith("rule heart-valve\n")
    assert "    heart: [valve]\n" in done.stdout


def test_every_kind_with_the_id_is_shown() -> None:
    """A question and a class of medicines may share an id, and both are shown."""
    shown = run("rules", "show", "heart").stdout

    assert shown.startswith("question heart\n")
    assert "\n\nclass of medicines heart\n" in shown


def test_nearest_id_is_named() -> None:
    """A misspelled id is answered with the nearest one."""
    done = run("rules", "show", "heart-vavle")

    assert (2, "") == (done.returncode, done.stdout)
    assert "Nothing has this id. Did you mean 'heart-valve'?" in done.stderr
