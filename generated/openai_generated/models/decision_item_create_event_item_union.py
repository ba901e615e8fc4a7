# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.decision_assistant_message import DecisionAssistantMessage
    from openai_generated.models.decision_developer_message import DecisionDeveloperMessage
    from openai_generated.models.decision_item_create_event_item_custom_tool_call import (
        DecisionItemCreateEventItemCustomToolCall,
    )
    from openai_generated.models.decision_item_create_event_item_custom_tool_call_output import (
        DecisionItemCreateEventItemCustomToolCallOutput,
    )
    from openai_generated.models.decision_item_create_event_item_function_call import (
        DecisionItemCreateEventItemFunctionCall,
    )
    from openai_generated.models.decision_item_create_event_item_function_call_output import (
        DecisionItemCreateEventItemFunctionCallOutput,
    )
    from openai_generated.models.decision_system_message import DecisionSystemMessage
    from openai_generated.models.decision_user_message import DecisionUserMessage

    DecisionItemCreateEventItemUnion: TypeAlias = (
        DecisionUserMessage
        | DecisionDeveloperMessage
        | DecisionSystemMessage
        | DecisionAssistantMessage
        | DecisionItemCreateEventItemFunctionCall
        | DecisionItemCreateEventItemFunctionCallOutput
        | DecisionItemCreateEventItemCustomToolCall
        | DecisionItemCreateEventItemCustomToolCallOutput
    )
    """Decision item create event item union: one of 8 kinds, told apart by `type`."""
else:
    DecisionItemCreateEventItemUnion = TaggedUnion(
        "DecisionItemCreateEventItemUnion",
        __package__,
        key="type",
        variants={
            "custom_tool_call": "DecisionItemCreateEventItemCustomToolCall",
            "custom_tool_call_output": "DecisionItemCreateEventItemCustomToolCallOutput",
            "function_call": "DecisionItemCreateEventItemFunctionCall",
            "function_call_output": "DecisionItemCreateEventItemFunctionCallOutput",
            "message": "DecisionItemCreateEventItemUnionMessage",
        },
        shapes=(
            (
                (
                    "content",
                    "role",
                ),
                "DecisionUserMessage",
            ),
            (
                (
                    "content",
                    "role",
                ),
                "DecisionDeveloperMessage",
            ),
            (
                (
                    "content",
                    "role",
                ),
                "DecisionSystemMessage",
            ),
            (
                (
                    "content",
                    "role",
                ),
                "DecisionAssistantMessage",
            ),
        ),
    )
