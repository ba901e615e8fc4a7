# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.input_union_member_1_custom_tool_call_output_output_parts import (
        InputUnionMember1CustomToolCallOutputOutputParts,
    )
    from openai_generated.models.input_union_member_1_decision_input_assistant_message import (
        InputUnionMember1DecisionInputAssistantMessage,
    )
    from openai_generated.models.input_union_member_1_decision_input_developer_message import (
        InputUnionMember1DecisionInputDeveloperMessage,
    )
    from openai_generated.models.input_union_member_1_decision_input_system_message import (
        InputUnionMember1DecisionInputSystemMessage,
    )
    from openai_generated.models.input_union_member_1_decision_input_user_message import (
        InputUnionMember1DecisionInputUserMessage,
    )
    from openai_generated.models.input_union_member_1_function_call_output_output_parts import (
        InputUnionMember1FunctionCallOutputOutputParts,
    )


@model
class InputUnionMember1DecisionInputFunctionCall(Model):
    """Input union member 1 decision input function call (`function_call`)."""

    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"] = "function_call"
    """Always `function_call`."""
    id: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


InputUnionMember1DecisionInputFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Input union member 1 decision input function call status: the values known when this was generated."""


@model
class InputUnionMember1DecisionInputFunctionCallOutput(Model):
    """Input union member 1 decision input function call output (`function_call_output`)."""

    call_id: str
    output: str | list[InputUnionMember1FunctionCallOutputOutputParts]
    type: Literal["function_call_output"] = "function_call_output"
    """Always `function_call_output`."""
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


InputUnionMember1DecisionInputFunctionCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Input union member 1 decision input function call output status: the values known when this was generated."""


@model
class InputUnionMember1DecisionInputCustomToolCall(Model):
    """Input union member 1 decision input custom tool call (`custom_tool_call`)."""

    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"] = "custom_tool_call"
    """Always `custom_tool_call`."""
    id: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


InputUnionMember1DecisionInputCustomToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Input union member 1 decision input custom tool call status: the values known when this was generated."""


@model
class InputUnionMember1DecisionInputCustomToolCallOutput(Model):
    """Input union member 1 decision input custom tool call output (`custom_tool_call_output`)."""

    call_id: str
    output: str | list[InputUnionMember1CustomToolCallOutputOutputParts]
    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    """Always `custom_tool_call_output`."""
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


InputUnionMember1DecisionInputCustomToolCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Input union member 1 decision input custom tool call output status: the values known when this was generated."""


if TYPE_CHECKING:
    DecisionCreateParamsInputUnionMember1: TypeAlias = (
        InputUnionMember1DecisionInputUserMessage
        | InputUnionMember1DecisionInputDeveloperMessage
        | InputUnionMember1DecisionInputSystemMessage
        | InputUnionMember1DecisionInputAssistantMessage
        | InputUnionMember1DecisionInputFunctionCall
        | InputUnionMember1DecisionInputFunctionCallOutput
        | InputUnionMember1DecisionInputCustomToolCall
        | InputUnionMember1DecisionInputCustomToolCallOutput
    )
    """Decision create params input union member 1: one of 8 kinds, told apart by `type`."""
else:
    DecisionCreateParamsInputUnionMember1 = TaggedUnion(
        "DecisionCreateParamsInputUnionMember1",
        __package__,
        key="type",
        variants={
            "custom_tool_call": "InputUnionMember1DecisionInputCustomToolCall",
            "custom_tool_call_output": "InputUnionMember1DecisionInputCustomToolCallOutput",
            "function_call": "InputUnionMember1DecisionInputFunctionCall",
            "function_call_output": "InputUnionMember1DecisionInputFunctionCallOutput",
            "message": "DecisionCreateParamsInputUnionMember1Message",
        },
        shapes=(
            (
                (
                    "content",
                    "role",
                ),
                "InputUnionMember1DecisionInputUserMessage",
            ),
            (
                (
                    "content",
                    "role",
                ),
                "InputUnionMember1DecisionInputDeveloperMessage",
            ),
            (
                (
                    "content",
                    "role",
                ),
                "InputUnionMember1DecisionInputSystemMessage",
            ),
            (
                (
                    "content",
                    "role",
                ),
                "InputUnionMember1DecisionInputAssistantMessage",
            ),
        ),
    )
