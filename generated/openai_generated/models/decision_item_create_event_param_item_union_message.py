# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.decision_assistant_message import DecisionAssistantMessage
    from openai_generated.models.decision_developer_message import DecisionDeveloperMessage
    from openai_generated.models.decision_system_message import DecisionSystemMessage
    from openai_generated.models.decision_user_message_param import DecisionUserMessageParam

    DecisionItemCreateEventParamItemUnionMessage: TypeAlias = (
        DecisionUserMessageParam | DecisionDeveloperMessage | DecisionSystemMessage | DecisionAssistantMessage
    )
    """Decision item create event param item union message: one of 4 kinds, told apart by `role`."""
else:
    DecisionItemCreateEventParamItemUnionMessage = TaggedUnion(
        "DecisionItemCreateEventParamItemUnionMessage",
        __package__,
        key="role",
        variants={
            "assistant": "DecisionAssistantMessage",
            "developer": "DecisionDeveloperMessage",
            "system": "DecisionSystemMessage",
            "user": "DecisionUserMessageParam",
        },
        shapes=(),
    )
