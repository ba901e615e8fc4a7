"""openapi/docs.yaml has something of our own to say about every operation and every argument."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

OPENAPI = Path(__file__).parents[2] / "openapi"
METHODS = {"get", "post", "put", "patch", "delete"}
SUMMARY_LIMIT = 110
NOTE_LIMIT = 130


@pytest.fixture(scope="module")
def docs() -> dict[str, Any]:
    return load(OPENAPI / "docs.yaml")


@pytest.fixture(scope="module")
def arguments() -> dict[str, set[str]]:
    """Operation id -> the names of its arguments, read straight from the description."""
    document = load(OPENAPI / "openapi.yaml")
    found = {}
    for path_item in document["paths"].values():
        for method, operation in path_item.items():
            if method in METHODS:
                shared = path_item.get("parameters", [])
                found[operation["operationId"]] = set(argument_names(document, operation, shared))
    return found


def load(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def resolve(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        found: Any = document
        for step in schema["$ref"].removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        schema = found
    return schema


def argument_names(document: dict[str, Any], operation: dict[str, Any], shared: list[Any]) -> Iterator[str]:
    for parameter in [*shared, *operation.get("parameters", [])]:
        yield resolve(document, parameter)["name"].removesuffix("[]").replace("-", "_")
    body = resolve(document, operation.get("requestBody", {}))
    for media in body.get("content", {}).values():
        yield from property_names(document, media.get("schema", {}))


def property_names(document: dict[str, Any], schema: dict[str, Any]) -> Iterator[str]:
    schema = resolve(document, schema)
    for name in schema.get("properties", {}):
        yield name.removesuffix("[]")
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(keyword, []):
            yield from property_names(document, part)


@pytest.mark.reviewed
def test_every_operation_has_a_summary_and_no_unknown_one_is_named(
    docs: dict[str, Any], arguments: dict[str, set[str]]
) -> None:
    """An operation that a new edition adds or drops shows up here by its id."""
    assert set(docs["operations"]) ^ set(arguments) == set()
    assert set(docs["operation_parameters"]) - set(arguments) == set()


def test_summaries_are_one_short_imperative_sentence(docs: dict[str, Any]) -> None:
    """Editors show them in one line: a capital, one full stop at the end, no markup."""
    poor = {
        operation: entry
        for operation, entry in docs["operations"].items()
        if set(entry) != {"summary"}
        or len(entry["summary"]) > SUMMARY_LIMIT
        or not re.fullmatch(r"[A-Z][^.!?`*\n]*\.", entry["summary"])
    }
    assert poor == {}


def test_no_two_operations_share_a_summary(docs: dict[str, Any]) -> None:
    """A sentence that fits two operations says too little about either."""
    owner: dict[str, str] = {}
    shared = []
    for operation, entry in docs["operations"].items():
        first = owner.setdefault(entry["summary"].lower(), operation)
        if first != operation:
            shared.append((first, operation))
    assert shared == []


@pytest.mark.reviewed
def test_every_argument_has_a_note(docs: dict[str, Any], arguments: dict[str, set[str]]) -> None:
    """Completeness, and no notes about arguments that no operation takes."""
    assert set(docs["parameters"]) ^ set().union(*arguments.values()) == set()


@pytest.mark.reviewed
def test_notes_of_one_operation_are_about_its_own_arguments(
    docs: dict[str, Any], arguments: dict[str, set[str]]
) -> None:
    """A note on an argument that the operation does not take would never be shown."""
    lost = {
        (operation, name)
        for operation, notes in docs["operation_parameters"].items()
        for name in notes
        if name not in arguments.get(operation, ())
    }
    assert lost == set()


def test_notes_are_one_line_and_add_to_the_default(docs: dict[str, Any]) -> None:
    """A note is one sentence; one that repeats the default note is left out."""
    notes = [("", name, note) for name, note in docs["parameters"].items()]
    for operation, own in docs["operation_parameters"].items():
        notes += [(operation, name, note) for name, note in own.items()]
    poor = [note for note in notes if len(note[2]) > NOTE_LIMIT or not re.fullmatch(r"[A-Z0-9].*\.", note[2])]
    idle = [(operation, name) for operation, name, note in notes if operation and note == docs["parameters"].get(name)]
    assert poor == []
    assert idle == []
