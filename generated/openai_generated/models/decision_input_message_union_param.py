# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.decision_input_message_param_decision_input_assistant_message import (
        DecisionInputMessageParamDecisionInputAssistantMessage,
    )
    from openai_generated.models.decision_input_message_param_decision_input_developer_message import (
        DecisionInputMessageParamDecisionInputDeveloperMessage,
    )
    from openai_generated.models.decision_input_message_param_decision_input_system_message import (
        DecisionInputMessageParamDecisionInputSystemMessage,
    )
    from openai_generated.models.decision_input_message_param_decision_input_user_message import (
        DecisionInputMessageParamDecisionInputUserMessage,
    )

    DecisionInputMessageUnionParam: TypeAlias = (
        DecisionInputMessageParamDecisionInputUserMessage
        | DecisionInputMessageParamDecisionInputDeveloperMessage
        | DecisionInputMessageParamDecisionInputSystemMessage
        | DecisionInputMessageParamDecisionInputAssistantMessage
    )
    """Decision input message union param: one of 4 kinds, told apart by `role`."""
else:
    DecisionInputMessageUnionParam = TaggedUnion(
        "DecisionInputMessageUnionParam",
        __package__,
        key="role",
        variants={
            "assistant": "DecisionInputMessageParamDecisionInputAssistantMessage",
            "developer": "DecisionInputMessageParamDecisionInputDeveloperMessage",
            "system": "DecisionInputMessageParamDecisionInputSystemMessage",
            "user": "DecisionInputMessageParamDecisionInputUserMessage",
        },
        shapes=(),
    )
