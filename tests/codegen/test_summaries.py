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
        ("get", "/files", "List the files."),
        ("post", "/files", "Create a file."),
        ("get", "/files/{file_id}", "Get one file."),
        ("post", "/files/{file_id}", "Update one file."),
        ("delete", "/files/{file_id}", "Delete one file."),
        ("get", "/files/{file_id}/content", "Get the content of a file."),
        ("post", "/batches/{batch_id}/cancel", "Cancel a batch."),
        ("post", "/uploads/{upload_id}/complete", "Complete an upload."),
        ("get", "/organization/audit_logs", "List the audit logs of the organization."),
        ("get", "/organization/users/{user_id}/roles/{role_id}", "Get one role of a user."),
        ("get", "/projects/{project_id}/users/{user_id}/roles", "List the roles of a user of a project."),
        ("post", "/organization/admin_api_keys", "Create an admin API key of the organization."),
        ("get", "/organization/usage/web_search_calls", "Get the usage of web search calls of the organization."),
        ("delete", "/organization/spend_limit", "Delete the spend limit of the organization."),
        ("post", "/chat/completions", "Create a chat completion."),
        ("get", "/images/{id}/url", "Get the URL of an image."),
        ("post", "/responses?beta=true", "Create a response (beta)."),
        ("post", "/responses/compact?beta=true", "Compact a response (beta)."),
        ("post", "/search", "Call search."),
        ("get", "/", "Get the root of the API."),
        ("get", "/{id}", "Get one thing at the root of the API."),
    ],
)
def test_a_sentence_from_verb_and_path(verb: str, path: str, sentence: str) -> None:
    assert from_path(verb, path) == sentence


@pytest.mark.parametrize(
    ("verb", "path", "name", "verbs", "sentence"),
    [
        ("post", "/organization/data_retention", "", ["get", "post"], "Change the data retention of the organization."),
        ("post", "/organization/data_retention", "", ["post"], "Call data retention of the organization."),
        ("get", "/p/{id}/permissions", "retrieve-permissions", ["get"], "Get the permissions of a p."),
        ("post", "/p/{id}/permissions", "update-permissions", ["post"], "Change the permissions of a p."),
        ("post", "/responses/input_tokens", "Getinputtokens", ["post"], "Get the input tokens of a response."),
        ("get", "/runs/{id}/items", "getRunItems", ["get"], "List the items of a run."),
    ],
)
def test_what_else_is_known_of_an_operation_makes_the_sentence_better(
    verb: str, path: str, name: str, verbs: list[str], sentence: str
) -> None:
    """A path that is read is no action, and an id says whether a plural is one thing all the same."""
    assert from_path(verb, path, name, verbs) == sentence


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
