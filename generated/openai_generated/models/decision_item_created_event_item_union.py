# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.decision_item_create_event_item_custom_tool_call_output_output_parts import (
        DecisionItemCreateEventItemCustomToolCallOutputOutputParts,
    )
    from openai_generated.models.decision_item_create_event_item_function_call_output_output_parts import (
        DecisionItemCreateEventItemFunctionCallOutputOutputParts,
    )
    from openai_generated.models.decision_stored_assistant_message import DecisionStoredAssistantMessage
    from openai_generated.models.decision_stored_developer_message import DecisionStoredDeveloperMessage
    from openai_generated.models.decision_stored_system_message import DecisionStoredSystemMessage
    from openai_generated.models.decision_stored_user_message import DecisionStoredUserMessage


@model
class DecisionItemCreatedEventItemFunctionCall(Model):
    """Decision item created event item function call (`function_call`)."""

    id: str
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"] = "function_call"
    """Always `function_call`."""
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


DecisionItemCreatedEventItemFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Decision item created event item function call status: the values known when this was generated."""


@model
class DecisionItemCreatedEventItemFunctionCallOutput(Model):
    """Decision item created event item function call output (`function_call_output`)."""

    id: str
    call_id: str
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts]
    type: Literal["function_call_output"] = "function_call_output"
    """Always `function_call_output`."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None


DecisionItemCreatedEventItemFunctionCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Decision item created event item function call output status: the values known when this was generated."""


@model
class DecisionItemCreatedEventItemCustomToolCall(Model):
    """Decision item created event item custom tool call (`custom_tool_call`)."""

    id: str
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"] = "custom_tool_call"
    """Always `custom_tool_call`."""
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


DecisionItemCreatedEventItemCustomToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Decision item created event item custom tool call status: the values known when this was generated."""


@model
class DecisionItemCreatedEventItemCustomToolCallOutput(Model):
    """Decision item created event item custom tool call output (`custom_tool_call_output`)."""

    id: str
    call_id: str
    output: str | list[DecisionItemCreateEventItemCustomToolCallOutputOutputParts]
    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    """Always `custom_tool_call_output`."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None


DecisionItemCreatedEventItemCustomToolCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Decision item created event item custom tool call output status: the values known when this was generated."""


if TYPE_CHECKING:
    DecisionItemCreatedEventItemUnion: TypeAlias = (
        DecisionStoredUserMessage
        | DecisionStoredDeveloperMessage
        | DecisionStoredSystemMessage
        | DecisionStoredAssistantMessage
        | DecisionItemCreatedEventItemFunctionCall
        | DecisionItemCreatedEventItemFunctionCallOutput
        | DecisionItemCreatedEventItemCustomToolCall
        | DecisionItemCreatedEventItemCustomToolCallOutput
    )
    """Decision item created event item union: one of 8 kinds, told apart by `type`."""
else:
    DecisionItemCreatedEventItemUnion = TaggedUnion(
        "DecisionItemCreatedEventItemUnion",
        __package__,
        key="type",
        variants={
            "custom_tool_call": "DecisionItemCreatedEventItemCustomToolCall",
            "custom_tool_call_output": "DecisionItemCreatedEventItemCustomToolCallOutput",
            "function_call": "DecisionItemCreatedEventItemFunctionCall",
            "function_call_output": "DecisionItemCreatedEventItemFunctionCallOutput",
            "message": "DecisionItemCreatedEventItemUnionMessage",
        },
        shapes=(
            (
                (
                    "id",
                    "content",
                    "role",
                ),
                "DecisionStoredUserMessage",
            ),
            (
                (
                    "id",
                    "content",
                    "role",
                ),
                "DecisionStoredDeveloperMessage",
            ),
            (
                (
                    "id",
                    "content",
                    "role",
                ),
                "DecisionStoredSystemMessage",
            ),
            (
                (
                    "id",
                    "content",
                    "role",
                ),
                "DecisionStoredAssistantMessage",
            ),
        ),
    )
