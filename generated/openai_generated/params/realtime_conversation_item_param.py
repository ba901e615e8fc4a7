# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    """Realtime conversation item system message (`realtime.item`)."""

    id: str
    """The id of the item; one you make yourself, at most 32 characters, or the server's."""
    object: Literal["realtime.item"]
    """Always `realtime.item`."""
    type: Required[Literal["message"]]
    """Always `message`."""
    status: Literal["completed", "incomplete", "in_progress"]
    """How far the item is; sending it has no effect."""
    role: Required[Literal["system"]]
    """Always `system`."""
    content: Required[Iterable[params.RealtimeConversationItemSystemMessageContentParam | Model]]
    """What the model is told, part by part."""


class RealtimeConversationItemSystemMessageContentParam(TypedDict, total=False):
    """Realtime conversation item system message content (`input_text`)."""

    type: Literal["input_text"]
    """Always `input_text`."""
    text: str
    """The words of the part."""
    id: str | None
    """The id of the part, where it has one."""
    audio: str | None
    """The sound in base64, where the part is one."""
    transcript: str | None
    """What is said in the sound."""


class RealtimeConversationItemUserMessageParam(TypedDict, total=False):
    """Realtime conversation item user message (`realtime.item`)."""

    id: str
    """The id of the item; one you make yourself, at most 32 characters, or the server's."""
    object: Literal["realtime.item"]
    """Always `realtime.item`."""
    type: Required[Literal["message"]]
    """Always `message`."""
    status: Literal["completed", "incomplete", "in_progress"]
    """How far the item is; sending it has no effect."""
    role: Required[Literal["user"]]
    """Always `user`."""
    content: Required[Iterable[params.RealtimeConversationItemUserMessageContentParam | Model]]
    """What the user says or shows, part by part."""


class RealtimeConversationItemUserMessageContentParam(TypedDict, total=False):
    """Realtime conversation item user message content."""

    type: Literal["input_text", "input_audio", "input_image", "item_reference", "text", "audio"]
    """Whether the part is text, sound or a picture."""
    text: str
    """The words of a part of text."""
    audio: str
    """The sound in base64, encoded as the session's input is."""
    image_url: str
    """The picture as a base64 data URL, png or jpeg."""
    detail: Literal["auto", "low", "high"]
    """How closely the model looks at the picture: auto (the default), low or high."""
    transcript: str
    """What is said in the sound; for reference, the model hears the sound itself."""


class RealtimeConversationItemAssistantMessageParam(TypedDict, total=False):
    """Realtime conversation item assistant message (`realtime.item`)."""

    id: str
    """The id of the item; one you make yourself, at most 32 characters, or the server's."""
    object: Literal["realtime.item"]
    """Always `realtime.item`."""
    type: Required[Literal["message"]]
    """Always `message`."""
    status: Literal["completed", "incomplete", "in_progress"]
    """How far the item is; sending it has no effect."""
    role: Required[Literal["assistant"]]
    """Always `assistant`."""
    content: Required[Iterable[params.RealtimeConversationItemAssistantMessageContentParam | Model]]
    """What the model said, part by part."""


class RealtimeConversationItemAssistantMessageContentParam(TypedDict, total=False):
    """Realtime conversation item assistant message content."""

    type: Literal["output_text", "output_audio"]
    """Whether the part is text or sound."""
    text: str
    """The words of a part of text."""
    audio: str
    """The sound in base64; only where an item is sent or was retrieved."""
    transcript: str
    """What is said in the sound."""
    id: str | None
    """The id of the part, where it has one."""


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    """Realtime conversation item function call (`realtime.item`)."""

    id: str
    """The id of the item; one you make yourself, at most 32 characters, or the server's."""
    object: Literal["realtime.item"]
    """Always `realtime.item`."""
    type: Required[Literal["function_call"]]
    """Always `function_call`."""
    status: Literal["completed", "incomplete", "in_progress"]
    """How far the item is; sending it has no effect."""
    call_id: str
    """The id of the tool call, which call and output share."""
    name: Required[str]
    """The function to be called."""
    arguments: Required[str]
    """The arguments as JSON text that the model wrote; check them before you call."""


class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    """Realtime conversation item function call output (`realtime.item`)."""

    id: str
    """The id of the item; one you make yourself, at most 32 characters, or the server's."""
    object: Literal["realtime.item"]
    """Always `realtime.item`."""
    type: Required[Literal["function_call_output"]]
    """Always `function_call_output`."""
    status: Literal["completed", "incomplete", "in_progress"]
    """How far the item is; sending it has no effect."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    output: Required[str]
    """What the function returned, as free text."""


class RealtimeMcpApprovalResponseParam(TypedDict, total=False):
    """Realtime MCP approval response (`mcp_approval_response`)."""

    type: Required[Literal["mcp_approval_response"]]
    """Always `mcp_approval_response`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    approval_request_id: Required[str]
    """The id of the request that is answered here."""
    approve: Required[bool]
    """Whether the call may be made."""
    reason: str | None
    """Why it was decided so, if somebody said."""


class RealtimeMcpListToolsParam(TypedDict, total=False):
    """Realtime MCP list tools (`mcp_list_tools`)."""

    type: Required[Literal["mcp_list_tools"]]
    """Always `mcp_list_tools`."""
    id: str
    """Names the item in events, references and deletions."""
    server_label: Required[str]
    """The server that was asked for its tools, by the label you gave it."""
    tools: Required[Iterable[params.ConversationItemMcpListToolsToolParam | Model]]
    """The tools that the server offers."""


class RealtimeMcpToolCallParam(TypedDict, total=False):
    """Realtime MCP tool call (`mcp_call`)."""

    type: Required[Literal["mcp_call"]]
    """Always `mcp_call`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    server_label: Required[str]
    """The server whose tool was called, by the label you gave it."""
    name: Required[str]
    """The tool that was called."""
    arguments: Required[str]
    """The arguments the tool was given, as JSON text."""
    approval_request_id: str | None
    """The approval that the call waited for; absent when none was needed."""
    output: str | None
    """What the tool returned; null when it failed."""
    error: params.RealtimeMcpToolCallErrorParam | Model | None
    """What went wrong; null when the call worked."""


class RealtimeMcpApprovalRequestParam(TypedDict, total=False):
    """Realtime MCP approval request (`mcp_approval_request`)."""

    type: Required[Literal["mcp_approval_request"]]
    """Always `mcp_approval_request`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    server_label: Required[str]
    """The server whose tool is to be called, by the label you gave it."""
    name: Required[str]
    """The tool that waits for your approval."""
    arguments: Required[str]
    """The arguments as JSON text, for you to look at before you approve."""


RealtimeConversationItemParam: TypeAlias = (
    params.RealtimeConversationItemSystemMessageParam
    | params.RealtimeConversationItemUserMessageParam
    | params.RealtimeConversationItemAssistantMessageParam
    | params.RealtimeConversationItemFunctionCallParam
    | params.RealtimeConversationItemFunctionCallOutputParam
    | params.RealtimeMcpApprovalResponseParam
    | params.RealtimeMcpListToolsParam
    | params.RealtimeMcpToolCallParam
    | params.RealtimeMcpApprovalRequestParam
)
"""Realtime conversation item: one of 9 kinds, told apart by `type`."""
