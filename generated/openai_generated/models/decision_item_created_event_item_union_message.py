# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.decision_stored_assistant_message import DecisionStoredAssistantMessage
    from openai_generated.models.decision_stored_developer_message import DecisionStoredDeveloperMessage
    from openai_generated.models.decision_stored_system_message import DecisionStoredSystemMessage
    from openai_generated.models.decision_stored_user_message import DecisionStoredUserMessage

    DecisionItemCreatedEventItemUnionMessage: TypeAlias = (
        DecisionStoredUserMessage
        | DecisionStoredDeveloperMessage
        | DecisionStoredSystemMessage
        | DecisionStoredAssistantMessage
    )
    """Decision item created event item union message: one of 4 kinds, told apart by `role`."""
else:
    DecisionItemCreatedEventItemUnionMessage = TaggedUnion(
        "DecisionItemCreatedEventItemUnionMessage",
        __package__,
        key="role",
        variants={
            "assistant": "DecisionStoredAssistantMessage",
            "developer": "DecisionStoredDeveloperMessage",
            "system": "DecisionStoredSystemMessage",
            "user": "DecisionStoredUserMessage",
        },
        shapes=(),
    )
