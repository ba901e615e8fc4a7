"""What `normalize` guarantees, checked on every schema of the real description."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from openai_codegen.document import Node, each_operation, each_schema, schemas, slots, target
from openai_codegen.library import Reading
from openai_codegen.names import snake
from openai_codegen.normalize import normalize
from openai_codegen.operations import operations
from openai_codegen.shapes import is_map, is_object, members_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NULL = {"type": "null"}
GONE = ("allOf", "oneOf", "not", "nullable", "title", "discriminator", "$recursiveRef", "default", "x-name", "if")
NOTES = {"x-default", "description", "deprecated", "x-origin"}


def everywhere(document: Node) -> Iterator[tuple[Node, str]]:
    for holder, key, pointer in slots(document):
        yield from each_schema(holder[key], pointer)


def test_no_schema_has_a_keyword_that_was_normalised_away(normal: Node) -> None:
    assert [(place, key) for schema, place in everywhere(normal) for key in GONE if key in schema] == []


def test_objects_enums_and_unions_stand_only_in_components(normal: Node) -> None:
    components = {f"/components/schemas/{name}" for name in schemas(normal)}
    inline = [
        place
        for schema, place in everywhere(normal)
        if place not in components and (is_object(schema) or "enum" in schema)
    ]
    assert inline == []


def test_inline_unions_can_be_written_in_place(normal: Node) -> None:
    """At most one class, one list and one map beside scalars: what one annotation can say without a tag."""
    lookup = schemas(normal).__getitem__
    for schema, place in everywhere(normal):
        if "anyOf" not in schema or "x-union" in schema:
            continue
        kinds = [_kind(member, lookup) for member in schema["anyOf"]]
        assert max(kinds.count(kind) for kind in ("class", "list", "map")) <= 1, place
        assert NULL not in schema["anyOf"][:-1], place


def _kind(schema: Node, lookup: Callable[[str], Node]) -> str:
    members = members_of(schema, lookup)
    if any(is_object(member) for member in members):
        return "class"
    if any(member.get("type") == "array" for member in members):
        return "list"
    return "map" if any(is_map(member) for member in members) else "scalar"


def test_components_say_what_they_are_and_are_never_null(normal: Node) -> None:
    for name, schema in schemas(normal).items():
        assert schema["x-kind"] in ("object", "enum", "union", "map", "alias"), name
        assert NULL not in schema.get("anyOf", []), name
        assert (schema["x-kind"] == "union") is ("x-union" in schema), name
        if schema["x-kind"] == "enum":
            assert len(schema["enum"]) > 1, name


def test_class_names_are_sorted_identifiers_with_a_file_each(normal: Node) -> None:
    names = list(schemas(normal))
    assert names == sorted(names)
    assert all(name.isidentifier() and name[0].isupper() for name in names)
    assert len({snake(name) for name in names}) == len(names)


def test_every_reference_leads_to_a_component(normal: Node) -> None:
    found = {target(schema) for schema, _ in everywhere(normal) if "$ref" in schema}
    assert found <= set(schemas(normal))


@pytest.mark.reviewed
def test_few_properties_are_untyped(normal: Node) -> None:
    untyped = [
        f"{name}.{field}"
        for name, schema in schemas(normal).items()
        for field, value in schema.get("properties", {}).items()
        if not set(value) - NOTES
    ]
    assert sorted(untyped) == [
        "AgentFunctionCallItem.arguments",
        "AgentMcpCallItem.arguments",
        "AgentMcpCallItem.error",
        "AgentMcpCallItem.output",
        "AgentSessionFunctionCall.arguments",
        "AgentSessionMcpApprovalRequestRequest.arguments",
        "BetaMCPToolExecutionError.content",
        "BetaResponseToolSearchCall.arguments",
        "Conversation.metadata",
        "MCPToolExecutionError.content",
        "ResponseToolSearchCall.arguments",
    ]


@pytest.mark.reviewed
def test_passes_touch_as_much_as_they_are_known_to(vendored: Node) -> None:
    """The figures of the August 2026 edition with the additions; what stage 1 modernises already is counted there."""
    touched = {report.name: report.touched for report in normalize(vendored)[1]}
    assert touched["answers other than 2xx dropped"] == 176
    assert touched["session descriptions kept as text"] == 2
    assert touched["one content type per body"] == 8
    assert touched["binary downloads marked"] == 8
    assert touched["defaults moved to x-default"] == 660 - 16  # stage 1 drops those that do not fit their own schema
    assert touched["enums of one value made constants"] >= 1649
    assert 1300 <= touched["inline schemas hoisted"] <= 1400
    assert touched["variants that extend an object noted"] == 114


def test_the_description_given_is_left_alone(vendored: Node) -> None:
    before = json.dumps(vendored)
    normalize(vendored)
    assert json.dumps(vendored) == before


def test_component_order_does_not_matter(vendored: Node, normal: Node) -> None:
    shuffled = deepcopy(vendored)
    found = list(schemas(vendored).items())
    random.Random(7).shuffle(found)
    shuffled["components"]["schemas"] = dict(found)
    assert json.dumps(normalize(shuffled)[0]) == json.dumps(normal)


@pytest.mark.timeout(120)
def test_the_hash_seed_does_not_matter() -> None:
    program = (
        "import hashlib, json, pathlib; from openai_codegen.document import read; "
        "from openai_codegen.normalize import normalize; from openai_codegen.vendor import HOME; "
        "print(hashlib.sha256(json.dumps(normalize(read(HOME / 'openapi.yaml'))[0]).encode()).hexdigest())"
    )
    digests = set()
    for seed in ("0", "1", "4711"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        run = subprocess.run(
            [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
        )
        digests.add(run.stdout)
    assert len(digests) == 1


def test_all_operations_can_be_read(reading: Reading, resources: Node) -> None:
    found = operations(reading, resources)
    assert len(found) == sum(1 for _ in each_operation(reading.document))
    assert len(found) == len({operation.id for operation in found})
    assert len(found) == len({(operation.tag, operation.name) for operation in found})
    assert all(operation.summary for operation in found)


def test_each_operation_has_one_body_and_successes_only(normal: Node) -> None:
    for path, verb, operation in each_operation(normal):
        assert len((operation.get("requestBody") or {}).get("content") or {}) <= 1, (verb, path)
        assert all(status.startswith("2") for status in operation["responses"]), (verb, path)


def test_webhook_payloads_are_one_union(normal: Node) -> None:
    union: Any = schemas(normal)["UnwrapWebhookEvent"]
    assert union["x-kind"] == "union"
    assert union["x-union"]["variants"]["response.completed"] == "ResponseCompletedWebhookEvent"


def test_a_description_without_components_or_operations_is_fine(describe: Callable[..., Node]) -> None:
    document, _ = normalize(describe())
    assert schemas(document) == {}
    assert operations(Reading(document)) == []
