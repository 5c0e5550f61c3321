"""The published shape of a result."""

from jsonschema import Draft202012Validator

from screen.writing.result_schema import result_schema


def test_the_schema_is_a_schema() -> None:
    """The schema itself is valid."""
    Draft202012Validator.check_schema(result_schema())


def test_every_field_is_explained_and_closed() -> None:
    """Each property has a description, and no object but the answers and the replies takes fields of another name."""
    unexplained, open_objects = [], []
    waiting: list[tuple[str, object]] = [("result", result_schema())]
    while waiting:
        name, value = waiting.pop()
        if isinstance(value, dict):
            if value.get("type") == "object" and value.get("additionalProperties") is not False:
                open_objects.append(name)
            for each, schema in value.get("properties", {}).items():
                explained = "description" in schema or "description" in schema["anyOf"][0]
                unexplained += [] if explained else [each]
            waiting += [(str(each), inner) for each, inner in value.get("properties", value).items()]
            waiting += [(f"{name}[]", value["items"])] if "items" in value else []

    assert ([], ["answers", "carried_over", "replies"]) == (unexplained, sorted(open_objects))
