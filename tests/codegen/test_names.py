"""Names made from the words of a description."""

from __future__ import annotations

import pytest
from openai_codegen.names import identifier, pascal, singular, snake


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("audit_log", "AuditLog"),
        ("audit-log", "AuditLog"),
        ("ConversationParam-2", "ConversationParam2"),
        ("MCPTool", "MCPTool"),
        ("file_search", "FileSearch"),
        ("thread.run.created", "ThreadRunCreated"),
        ("self-harm/intent", "SelfHarmIntent"),
        ("1024x1024", "N1024x1024"),
        ("größe", "Groe"),
        ("日本", "U65e5U672c"),
    ],
)
def test_class_names(text: str, name: str) -> None:
    assert pascal(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("createChatCompletion", "create_chat_completion"),
        ("admin-api-keys-list", "admin_api_keys_list"),
        ("ListMCPTools", "list_mcp_tools"),
        ("Getinputtokencounts", "getinputtokencounts"),
        ("class", "class_"),
        ("2fa", "n2_fa"),
    ],
)
def test_function_names(text: str, name: str) -> None:
    assert snake(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("model", "model"),
        ("from", "from_"),
        ("harassment/threatening", "harassment_threatening"),
        ("audit.log", "audit_log"),
        ("1st", "n1st"),
        ("", "n"),
        ("type", "type"),
        ("input", "input"),
    ],
)
def test_argument_names(text: str, name: str) -> None:
    assert identifier(text) == name


@pytest.mark.parametrize(
    ("many", "single"),
    [
        ("Choices", "Choice"),
        ("choices", "choice"),
        ("RunDetails", "RunDetail"),
        ("Categories", "Category"),
        ("Boxes", "Box"),
        ("Sizes", "Size"),
        ("Branches", "Branch"),
        ("Addresses", "Address"),
        ("Criteria", "Criterion"),
        ("Status", "Status"),
        ("Analysis", "Analysis"),
        ("Data", "Data"),
        ("Series", "Series"),
        ("ImageURLs", "ImageURL"),
        ("Content", "Content"),
        ("X2", "X2"),
    ],
)
def test_one_of_many(many: str, single: str) -> None:
    assert singular(many) == single
