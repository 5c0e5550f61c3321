"""How the tests run: the same examples each time, so that a red build can be seen again."""

import contextlib
import os
import pkgutil
import shutil
import tempfile
from importlib import import_module

import pytest
from hypothesis import HealthCheck, is_hypothesis_test, settings

import screen
from tests.cli.installed import SHARED

settings.register_profile(
    "build", derandomize=True, deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", deadline=None, max_examples=5000, suppress_health_check=list(HealthCheck))
settings.load_profile("build")


LONGEST = ("test_shipped_rules.py", "test_key_presses.py", "test_people.py", "test_invariants.py")
"""Files whose tests take longest: begun last, one of them would keep a single worker busy long after the others."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest tests, and make random examples the same whichever of them run."""
    if any(is_hypothesis_test(getattr(item, "obj", None)) for item in items):
        _load_the_whole_program()
    items.sort(key=lambda item: item.path.parent.name != "tests" or item.path.name not in LONGEST)


def _load_the_whole_program() -> None:
    """Import every module: Hypothesis draws from the constants of whatever is loaded when an example is made."""
    for module in pkgutil.walk_packages(screen.__path__, f"{screen.__name__}."):
        if not module.name.endswith("__main__"):
            with contextlib.suppress(ImportError):  # a library for the whole screen is not there on every system
                import_module(module.name)


def pytest_configure(config: pytest.Config) -> None:
    """Make the folder in which all workers share one installed program; it is filled when a test first needs it."""
    if not hasattr(config, "workerinput"):
        os.environ[SHARED] = tempfile.mkdtemp(prefix="acuscreen-tests-")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove that folder."""
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ.pop(SHARED), ignore_errors=True)
