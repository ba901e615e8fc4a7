# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.decision_item_created_event_item_custom_tool_call import (
        DecisionItemCreatedEventItemCustomToolCall,
    )
    from openai_generated.models.decision_item_created_event_item_custom_tool_call_output import (
        DecisionItemCreatedEventItemCustomToolCallOutput,
    )
    from openai_generated.models.decision_item_created_event_item_function_call import (
        DecisionItemCreatedEventItemFunctionCall,
    )
    from openai_generated.models.decision_item_created_event_item_function_call_output import (
        DecisionItemCreatedEventItemFunctionCallOutput,
    )
    from openai_generated.models.decision_stored_assistant_message import DecisionStoredAssistantMessage
    from openai_generated.models.decision_stored_developer_message import DecisionStoredDeveloperMessage
    from openai_generated.models.decision_stored_system_message import DecisionStoredSystemMessage
    from openai_generated.models.decision_stored_user_message import DecisionStoredUserMessage

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
