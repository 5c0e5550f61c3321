"""How the tests run: the same examples each time, so that a red build can be seen again."""

import os
import shutil
import tempfile

import pytest
from hypothesis import HealthCheck, settings

from tests.cli.installed import SHARED

settings.register_profile(
    "build", derandomize=True, deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", deadline=None, max_examples=5000, suppress_health_check=list(HealthCheck))
settings.load_profile("build")


LONGEST = ("test_shipped_rules.py", "test_key_presses.py", "test_people.py", "test_invariants.py")
"""Files whose tests take longest: begun last, one of them would keep a single worker busy long after the others."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest tests."""
    items.sort(key=lambda item: item.path.parent.name != "tests" or item.path.name not in LONGEST)


def pytest_configure(config: pytest.Config) -> None:
    """Make the folder in which all workers share one installed program; it is filled when a test first needs it."""
    if not hasattr(config, "workerinput"):
        os.environ[SHARED] = tempfile.mkdtemp(prefix="acuscreen-tests-")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove that folder."""
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ.pop(SHARED), ignore_errors=True)
