"""Files that hold what somebody answered, as they are opened."""

from screen.model.errors import AnswersRefused
from screen.reading.json_answers import LARGEST
from screen.writing.printable import printable


def content_of(name: str, wanted: str) -> tuple[bytes, str]:
    """What stands in the file, and how messages call it; `wanted` says what to name. Raises AnswersRefused."""
    where = printable(name)
    try:
        with open(name, "rb") as file:
            return file.read(LARGEST + 1), where
    except (OSError, ValueError) as failed:
        reason = (failed.strerror if isinstance(failed, OSError) else None) or "No such file"
        raise AnswersRefused(where, f"{reason}. Name {wanted}.") from None
