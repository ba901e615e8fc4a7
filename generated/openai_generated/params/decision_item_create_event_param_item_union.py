# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class DecisionUserMessageParam(TypedDict, total=False):
    """Decision user message param (`message`)."""

    content: Required[str | Iterable[params.DecisionUserMessageParamContentPart | Model]]
    role: Required[Literal["user"]]
    """Always `user`."""
    id: str | None
    type: Literal["message"]
    """Always `message`."""


class DecisionDeveloperMessageParam(TypedDict, total=False):
    """Decision developer message."""

    content: Required[str | Iterable[params.DecisionInputTextParam | Model]]
    role: Required[Literal["developer"]]
    """Always `developer`."""
    id: str | None
    type: Literal["message"] | None


class DecisionSystemMessageParam(TypedDict, total=False):
    """Decision system message."""

    content: Required[str | Iterable[params.DecisionInputTextParam | Model]]
    role: Required[Literal["system"]]
    """Always `system`."""
    id: str | None
    type: Literal["message"] | None


class DecisionAssistantMessageParam(TypedDict, total=False):
    """Decision assistant message."""

    content: Required[str | Iterable[params.DecisionAssistantMessageContentPartParam | Model]]
    role: Required[Literal["assistant"]]
    """Always `assistant`."""
    id: str | None
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"] | None


class DecisionItemCreateEventItemFunctionCallParam(TypedDict, total=False):
    """Decision item create event item function call (`function_call`)."""

    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    """Always `function_call`."""
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class DecisionItemCreateEventItemFunctionCallOutputParam(TypedDict, total=False):
    """Decision item create event item function call output (`function_call_output`)."""

    call_id: Required[str]
    output: Required[str | Iterable[params.DecisionItemCreateEventItemFunctionCallOutputOutputPartsParam | Model]]
    type: Required[Literal["function_call_output"]]
    """Always `function_call_output`."""
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class DecisionItemCreateEventItemCustomToolCallParam(TypedDict, total=False):
    """Decision item create event item custom tool call (`custom_tool_call`)."""

    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    """Always `custom_tool_call`."""
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class DecisionItemCreateEventItemCustomToolCallOutputParam(TypedDict, total=False):
    """Decision item create event item custom tool call output (`custom_tool_call_output`)."""

    call_id: Required[str]
    output: Required[str | Iterable[params.DecisionItemCreateEventItemCustomToolCallOutputOutputPartsParam | Model]]
    type: Required[Literal["custom_tool_call_output"]]
    """Always `custom_tool_call_output`."""
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


DecisionItemCreateEventParamItemUnion: TypeAlias = (
    params.DecisionUserMessageParam
    | params.DecisionDeveloperMessageParam
    | params.DecisionSystemMessageParam
    | params.DecisionAssistantMessageParam
    | params.DecisionItemCreateEventItemFunctionCallParam
    | params.DecisionItemCreateEventItemFunctionCallOutputParam
    | params.DecisionItemCreateEventItemCustomToolCallParam
    | params.DecisionItemCreateEventItemCustomToolCallOutputParam
)
"""Decision item create event param item union: one of 8 kinds, told apart by `type`."""
