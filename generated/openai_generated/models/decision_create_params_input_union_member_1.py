# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.input_union_member_1_decision_input_assistant_message import (
        InputUnionMember1DecisionInputAssistantMessage,
    )
    from openai_generated.models.input_union_member_1_decision_input_custom_tool_call import (
        InputUnionMember1DecisionInputCustomToolCall,
    )
    from openai_generated.models.input_union_member_1_decision_input_custom_tool_call_output import (
        InputUnionMember1DecisionInputCustomToolCallOutput,
    )
    from openai_generated.models.input_union_member_1_decision_input_developer_message import (
        InputUnionMember1DecisionInputDeveloperMessage,
    )
    from openai_generated.models.input_union_member_1_decision_input_function_call import (
        InputUnionMember1DecisionInputFunctionCall,
    )
    from openai_generated.models.input_union_member_1_decision_input_function_call_output import (
        InputUnionMember1DecisionInputFunctionCallOutput,
    )
    from openai_generated.models.input_union_member_1_decision_input_system_message import (
        InputUnionMember1DecisionInputSystemMessage,
    )
    from openai_generated.models.input_union_member_1_decision_input_user_message import (
        InputUnionMember1DecisionInputUserMessage,
    )

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
