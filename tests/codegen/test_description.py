"""The vendored description itself: valid OpenAPI 3.1, nothing of upstream's prose, all of it explained by data."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openai_codegen.document import each_operation, each_schema, read, schemas, slots
from openapi_spec_validator import OpenAPIV31SpecValidator

if TYPE_CHECKING:
    from openai_codegen.document import Node

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"


@pytest.mark.timeout(180)
def test_it_is_valid_openapi_3_1(vendored: Node) -> None:
    errors = [
        (list(error.absolute_path), error.message[:200]) for error in OpenAPIV31SpecValidator(vendored).iter_errors()
    ]
    assert errors == []


def test_schemas_carry_no_prose(vendored: Node) -> None:
    for holder, key, pointer in slots(vendored):
        for schema, place in each_schema(holder[key], pointer):
            assert not {"description", "summary", "example", "examples", "externalDocs"} & set(schema), place
            assert " " not in schema.get("title", ""), place


@pytest.mark.reviewed
def test_its_source_is_on_record(vendored: Node) -> None:
    source = tomllib.loads((OPENAPI / "source.toml").read_text())
    assert source["edition"] == "2026-08"
    assert len(source["sha256"]) == 64
    assert source["operations"] == len(list(each_operation(vendored))) == 388
    assert source["schemas"] == len(schemas(vendored))
    assert source["repairs"] == sorted(path.name for path in (OPENAPI / "repairs").glob("*.yaml"))


@pytest.mark.reviewed
def test_every_name_of_the_table_is_in_use(vendored: Node) -> None:
    names = read(OPENAPI / "names.yaml")
    assert set(names["schemas"].values()) | {"UnwrapWebhookEvent"} <= set(schemas(vendored))
    given = {
        schema["x-name"]
        for holder, key, _ in slots(vendored)
        for schema, _ in each_schema(holder[key])
        if "x-name" in schema
    }
    # beside these there are the parts of editions before, which keep their classes without the table
    assert set(names["inline"].values()) - {"UnwrapWebhookEvent"} <= given


@pytest.mark.reviewed
def test_methods_name_operations_that_exist(vendored: Node, resources: Node) -> None:
    known = {operation["operationId"] for _, _, operation in each_operation(vendored)}
    named = set(resources["operations"]) | set(resources["without_method"])
    for node in resources["resources"].values():
        for spec in node.get("methods", {}).values():
            named.add(spec if isinstance(spec, str) else spec["operation"])
    assert named <= known
    events = {row["stream_event"] for row in resources["operations"].values() if "stream_event" in row}
    assert events <= set(schemas(vendored))
