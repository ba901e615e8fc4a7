# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class InputUnionMember1DecisionInputUserMessageParam(TypedDict, total=False):
    """Input union member 1 decision input user message (`message`)."""

    content: Required[str | Iterable[params.DecisionInputPartUnionParam | Model]]
    role: Required[Literal["user"]]
    """Always `user`."""
    type: Literal["message"]
    """Always `message`."""


class InputUnionMember1DecisionInputDeveloperMessageParam(TypedDict, total=False):
    """Input union member 1 decision input developer message (`message`)."""

    content: Required[str | Iterable[params.DecisionInputTextParam | Model]]
    role: Required[Literal["developer"]]
    """Always `developer`."""
    type: Literal["message"]
    """Always `message`."""


class InputUnionMember1DecisionInputSystemMessageParam(TypedDict, total=False):
    """Input union member 1 decision input system message (`message`)."""

    content: Required[str | Iterable[params.DecisionInputTextParam | Model]]
    role: Required[Literal["system"]]
    """Always `system`."""
    type: Literal["message"]
    """Always `message`."""


class InputUnionMember1DecisionInputAssistantMessageParam(TypedDict, total=False):
    """Input union member 1 decision input assistant message (`message`)."""

    content: Required[
        str | Iterable[params.InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartsParam | Model]
    ]
    role: Required[Literal["assistant"]]
    """Always `assistant`."""
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]
    """Always `message`."""


class InputUnionMember1DecisionInputFunctionCallParam(TypedDict, total=False):
    """Input union member 1 decision input function call (`function_call`)."""

    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    """Always `function_call`."""
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class InputUnionMember1DecisionInputFunctionCallOutputParam(TypedDict, total=False):
    """Input union member 1 decision input function call output (`function_call_output`)."""

    call_id: Required[str]
    output: Required[str | Iterable[params.InputUnionMember1FunctionCallOutputOutputPartsParam | Model]]
    type: Required[Literal["function_call_output"]]
    """Always `function_call_output`."""
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class InputUnionMember1DecisionInputCustomToolCallParam(TypedDict, total=False):
    """Input union member 1 decision input custom tool call (`custom_tool_call`)."""

    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    """Always `custom_tool_call`."""
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class InputUnionMember1DecisionInputCustomToolCallOutputParam(TypedDict, total=False):
    """Input union member 1 decision input custom tool call output (`custom_tool_call_output`)."""

    call_id: Required[str]
    output: Required[str | Iterable[params.InputUnionMember1CustomToolCallOutputOutputPartsParam | Model]]
    type: Required[Literal["custom_tool_call_output"]]
    """Always `custom_tool_call_output`."""
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


DecisionCreateParamsInputUnionMember1: TypeAlias = (
    params.InputUnionMember1DecisionInputUserMessageParam
    | params.InputUnionMember1DecisionInputDeveloperMessageParam
    | params.InputUnionMember1DecisionInputSystemMessageParam
    | params.InputUnionMember1DecisionInputAssistantMessageParam
    | params.InputUnionMember1DecisionInputFunctionCallParam
    | params.InputUnionMember1DecisionInputFunctionCallOutputParam
    | params.InputUnionMember1DecisionInputCustomToolCallParam
    | params.InputUnionMember1DecisionInputCustomToolCallOutputParam
)
"""Decision create params input union member 1: one of 8 kinds, told apart by `type`."""
