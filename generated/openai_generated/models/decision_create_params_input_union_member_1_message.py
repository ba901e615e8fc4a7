# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

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

    DecisionCreateParamsInputUnionMember1Message: TypeAlias = (
        InputUnionMember1DecisionInputUserMessage
        | InputUnionMember1DecisionInputDeveloperMessage
        | InputUnionMember1DecisionInputSystemMessage
        | InputUnionMember1DecisionInputAssistantMessage
    )
    """Decision create params input union member 1 message: one of 4 kinds, told apart by `role`."""
else:
    DecisionCreateParamsInputUnionMember1Message = TaggedUnion(
        "DecisionCreateParamsInputUnionMember1Message",
        __package__,
        key="role",
        variants={
            "assistant": "InputUnionMember1DecisionInputAssistantMessage",
            "developer": "InputUnionMember1DecisionInputDeveloperMessage",
            "system": "InputUnionMember1DecisionInputSystemMessage",
            "user": "InputUnionMember1DecisionInputUserMessage",
        },
        shapes=(),
    )
