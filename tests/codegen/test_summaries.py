"""Sentences for operations that nobody wrote one for yet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openai_codegen.document import each_operation, read
from openai_codegen.summaries import add, from_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_codegen.document import Node

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"


@pytest.mark.parametrize(
    ("verb", "path", "sentence"),
    [
        ("get", "/files", "List files."),
        ("post", "/files", "Create a file."),
        ("get", "/files/{file_id}", "Get one file."),
        ("delete", "/files/{file_id}", "Delete one file."),
        ("get", "/files/{file_id}/content", "Get the content of a file."),
        ("post", "/batches/{batch_id}/cancel", "Run cancel of a batch."),
        ("get", "/organization/audit_logs", "List audit logs of an organization."),
        ("post", "/responses?beta=true", "Create a response."),
        ("get", "/", "Get the root of the API."),
    ],
)
def test_a_sentence_from_verb_and_path(verb: str, path: str, sentence: str) -> None:
    assert from_path(verb, path) == sentence


def test_notes_reach_only_operations_that_have_a_row(describe: Callable[..., Node]) -> None:
    arguments = {"parameters": [{"name": "filter", "in": "query"}]}
    operations = {("get", "/a"): {"operationId": "a", **arguments}, ("get", "/b"): {"operationId": "b", **arguments}}
    document = describe(operations=operations)
    docs = {"operations": {"a": {"summary": "S."}}, "parameters": {"filter": "Only some."}}
    assert add(document, docs) == ["b"]
    assert document["paths"]["/a"]["get"]["x-notes"] == {"filter": "Only some."}
    assert "x-notes" not in document["paths"]["/b"]["get"]


def test_a_note_of_one_operation_goes_before_the_shared_one(describe: Callable[..., Node]) -> None:
    schema = {"type": "object", "properties": {"n": {"type": "integer"}}}
    node = {"operationId": "a", "requestBody": {"content": {"application/json": {"schema": schema}}}}
    document = describe(operations={("post", "/a"): node})
    add(
        document,
        {"operations": {"a": {"summary": "S."}}, "parameters": {"n": "x"}, "operation_parameters": {"a": {"n": "y"}}},
    )
    assert document["paths"]["/a"]["post"]["x-notes"] == {"n": "y"}


@pytest.mark.reviewed
def test_every_operation_of_ours_has_a_written_sentence(vendored: Node) -> None:
    docs = read(OPENAPI / "docs.yaml")["operations"]
    found = {operation["operationId"]: operation["summary"] for _, _, operation in each_operation(vendored)}
    assert found == {name: docs[name]["summary"] for name in found}
