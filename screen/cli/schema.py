"""`acuscreen schema`: the published shape of what the program writes."""

import json

from screen.cli.output import print_result
from screen.model.errors import WrongUsage


def schema(what: str | None) -> int:
    """Print the JSON Schema of a result in JSON."""
    from screen.writing.result_schema import result_schema

    if what is None or what.lower() != "result":
        raise WrongUsage("schema takes the word result: acuscreen schema result.")
    print_result(json.dumps(result_schema(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0
