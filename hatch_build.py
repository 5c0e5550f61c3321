"""Compiles the rules to JSON while the wheel is built; a wheel with bad rules is not built."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledRules(BuildHookInterface[Any]):
    """Puts the compiled rules into the wheel and nowhere else.

    The sdist carries the YAML. An editable install reads it too: compiled files beside it would go stale.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile `rules/` into a temporary folder and have the files included."""
        if self.target_name != "wheel" or version == "editable":
            return
        sys.path.insert(0, self.root)
        from screen.model.errors import RulesRefused
        from screen.reading.rulebook import COMPILED, compiled_files

        try:
            files = compiled_files(Path(self.root) / "rules")
        except RulesRefused as refused:
            raise SystemExit(f"The wheel was not built.\n{refused}") from None
        self._folder = tempfile.TemporaryDirectory()
        for name, data in files.items():
            path = Path(self._folder.name) / name
            path.write_bytes(data)
            build_data["force_include"][str(path)] = f"screen/{COMPILED}/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002  # as hatchling calls it
        """Delete the temporary folder once the wheel holds its files."""
        if folder := getattr(self, "_folder", None):
            folder.cleanup()
