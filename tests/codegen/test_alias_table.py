"""Where the public type names lead, and in which modules they stand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openai_codegen.document import read
from openai_codegen.naming.aliases import AliasTable
from openai_codegen.naming.paths import own_module
from openai_codegen.operations import operations
from openai_codegen.resource_tree import tree

if TYPE_CHECKING:
    from openai_codegen.document import Node
    from openai_codegen.library import Reading

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"


@pytest.fixture(scope="module")
def table(reading: Reading, resources: Node) -> AliasTable:
    aliases, places = read(OPENAPI / "aliases.yaml"), read(OPENAPI / "places.yaml")
    calls = operations(reading, resources)
    return AliasTable(reading, calls, tree(calls, resources, reading.components), aliases, places)


def test_every_public_name_leads_somewhere(table: AliasTable) -> None:
    assert table.missing == []
    assert len(table.homes) > 2200


@pytest.mark.parametrize(
    ("path", "module", "name"),
    [
        ("types.chat.ChatCompletion", "openai_generated.models", "ChatCompletion"),
        ("types.chat.chat_completion.Choice", "openai_generated.models", "ChatCompletionChoice"),
        ("types.ChatModel", "openai_generated.models", "ChatModel"),
        (
            "types.chat.ChatCompletionMessageParam",
            "openai_generated.params",
            "ChatCompletionMessageParam",
        ),
        ("types.EmbeddingCreateParams", "openai_generated.params", "EmbeddingCreateParams"),
        ("types.FileListParams", "openai_generated.params", "FileListParams"),
        ("types.responses.Response", "openai_generated.models", "Response"),
        ("types.chat.ParsedChatCompletion", "openai_facade.parsing.parsed", "ParsedChatCompletion"),
    ],
)
def test_where_a_public_name_leads(table: AliasTable, path: str, module: str, name: str) -> None:
    home = table.homes[path]
    assert (home.module, home.name) == (module, name)


def test_lists_for_requests_are_spelled_out(table: AliasTable) -> None:
    home = table.homes["types.responses.ResponseInputParam"]
    assert home.sent
    assert home.spelled is not None
    assert home.spelled["type"] == "array"


@pytest.mark.parametrize(
    ("path", "module"),
    [
        ("types.chat.ChatCompletion", "types.chat.chat_completion"),
        ("types.chat.chat_completion.Choice", "types.chat.chat_completion"),
        ("types.beta.chatkit.ChatKitThread", "types.beta.chatkit.chatkit_thread"),
        ("types.ReconnectingEvent", "types.websocket_reconnection"),
        ("types.shared.OAuthErrorCode", "types.shared.oauth_error_code"),
        (
            "types.shared_params.response_format_json_schema.JSONSchema",
            "types.shared_params.response_format_json_schema",
        ),
    ],
)
def test_the_module_a_public_name_stands_in(table: AliasTable, path: str, module: str) -> None:
    assert table.module_of(path) == module


@pytest.mark.parametrize(
    ("name", "module"), [("OAuthErrorCode", "oauth_error_code"), ("AdminAPIKey", "admin_api_key"), ("Eval", "eval")]
)
def test_the_rule_for_module_names(name: str, module: str) -> None:
    assert own_module(name) == module


def test_names_of_argument_dictionaries_are_public_ones_where_they_are_free(table: AliasTable) -> None:
    assert table.params_names["listFiles"] == "FileListParams"
    assert "list-user-role-assignments" not in table.params_names, "RoleListParams is a name in four packages"
