"""Items of responses and conversations: those that the emulator makes, each kind with its fields."""

from __future__ import annotations

from typing import Any, NotRequired, TypeAlias, TypedDict

from .collection import Loose

Item: TypeAlias = Loose
"""Any item: users send kinds that are not made here, with fields that nobody here looks at."""


class OutputText(TypedDict):
    """Words of the model."""

    type: str
    text: str
    annotations: list[dict[str, Any]]
    logprobs: list[dict[str, Any]]


class Refusal(TypedDict):
    """Words with which the model refuses."""

    type: str
    refusal: str


class Message(TypedDict):
    """What the model says."""

    id: str
    type: str
    status: str
    role: str
    content: list[OutputText | Refusal]


class FunctionCall(TypedDict):
    """A call of a function."""

    id: str
    type: str
    status: str
    call_id: str
    name: str
    arguments: str


class CustomToolCall(TypedDict):
    """A call of a custom tool."""

    id: str
    type: str
    call_id: str
    name: str
    input: str


class Summary(TypedDict):
    """A thought, in short."""

    type: str
    text: str


class Reasoning(TypedDict):
    """What the model thought."""

    id: str
    type: str
    summary: list[Summary]
    encrypted_content: NotRequired[str]


class Compaction(TypedDict):
    """What is left of a conversation that was shortened."""

    id: str
    type: str
    encrypted_content: str


class FileSearchResult(TypedDict):
    """A passage that was found."""

    file_id: str
    filename: str
    score: float
    # what users have written to the file
    attributes: dict[str, Any]
    text: str


class FileSearchCall(TypedDict):
    """A search in vector stores."""

    id: str
    type: str
    status: str
    queries: list[str]
    results: list[FileSearchResult] | None


class WebSource(TypedDict):
    """A page that was read."""

    type: str
    url: str


class WebSearchAction(TypedDict):
    """What was searched for."""

    type: str
    query: str
    queries: list[str]
    sources: NotRequired[list[WebSource]]


class WebSearchCall(TypedDict):
    """A search in the web."""

    id: str
    type: str
    status: str
    action: WebSearchAction


class CodeLogs(TypedDict):
    """What code has printed."""

    type: str
    logs: str


class CodeInterpreterCall(TypedDict):
    """Code that was run."""

    id: str
    type: str
    status: str
    container_id: str
    code: str
    outputs: list[CodeLogs]


class ImageGenerationCall(TypedDict):
    """A picture that was drawn."""

    id: str
    type: str
    status: str
    result: str


class McpTool(TypedDict):
    """A tool of an MCP server."""

    name: str
    description: str
    input_schema: dict[str, Any]
    annotations: None


class McpListTools(TypedDict):
    """The tools of an MCP server."""

    id: str
    type: str
    server_label: str
    tools: list[McpTool]


class McpApprovalRequest(TypedDict):
    """A call that somebody has to approve of."""

    id: str
    type: str
    server_label: str
    name: str
    arguments: str


class McpCall(TypedDict):
    """A call of a tool of an MCP server."""

    id: str
    type: str
    status: str
    server_label: str
    name: str
    arguments: str
    output: str
    error: str | None
    approval_request_id: str | None
