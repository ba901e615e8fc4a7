# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_create_params import (
        DecisionCreateParams as DecisionCreateParams,
        DecisionCreateParamsPromptCacheOptions as PromptCacheOptions,
    )
    from openai_generated.params.decision_create_params_input_union_member_1 import (
        DecisionCreateParamsInputUnionMember1 as InputUnionMember1,
        InputUnionMember1DecisionInputAssistantMessageParam as InputUnionMember1DecisionInputAssistantMessage,
        InputUnionMember1DecisionInputCustomToolCallOutputParam as InputUnionMember1DecisionInputCustomToolCallOutput,
        InputUnionMember1DecisionInputCustomToolCallParam as InputUnionMember1DecisionInputCustomToolCall,
        InputUnionMember1DecisionInputDeveloperMessageParam as InputUnionMember1DecisionInputDeveloperMessage,
        InputUnionMember1DecisionInputFunctionCallOutputParam as InputUnionMember1DecisionInputFunctionCallOutput,
        InputUnionMember1DecisionInputFunctionCallParam as InputUnionMember1DecisionInputFunctionCall,
        InputUnionMember1DecisionInputSystemMessageParam as InputUnionMember1DecisionInputSystemMessage,
        InputUnionMember1DecisionInputUserMessageParam as InputUnionMember1DecisionInputUserMessage,
    )
    from openai_generated.params.decision_create_params_question import (
        DecisionCreateParamsQuestion as Question,
        DecisionCreateParamsQuestionQuestionParamChoice as QuestionQuestionParamChoice,
        DecisionCreateParamsQuestionQuestionParamChoiceChoice as QuestionQuestionParamChoiceChoice,
        DecisionCreateParamsQuestionQuestionParamPredicate as QuestionQuestionParamPredicate,
        DecisionCreateParamsQuestionQuestionParamScore as QuestionQuestionParamScore,
        DecisionCreateParamsQuestionQuestionParamScoreLevel as QuestionQuestionParamScoreLevel,
    )
    from openai_generated.params.input_decision_input_assistant_message_content_decision_input_assistant_content_parts_param import (
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputTextParam as InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusalParam as InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartsParam as InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts,
    )
    from openai_generated.params.input_union_member_1_custom_tool_call_output_output_parts_param import (
        InputUnionMember1CustomToolCallOutputOutputPartsParam as InputUnionMember1CustomToolCallOutputOutputParts,
    )
    from openai_generated.params.input_union_member_1_function_call_output_output_parts_param import (
        InputUnionMember1FunctionCallOutputOutputPartsParam as InputUnionMember1FunctionCallOutputOutputParts,
    )


__all__ = [
    "DecisionCreateParams",
    "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText",
    "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal",
    "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts",
    "InputUnionMember1",
    "InputUnionMember1CustomToolCallOutputOutputParts",
    "InputUnionMember1DecisionInputAssistantMessage",
    "InputUnionMember1DecisionInputCustomToolCall",
    "InputUnionMember1DecisionInputCustomToolCallOutput",
    "InputUnionMember1DecisionInputDeveloperMessage",
    "InputUnionMember1DecisionInputFunctionCall",
    "InputUnionMember1DecisionInputFunctionCallOutput",
    "InputUnionMember1DecisionInputSystemMessage",
    "InputUnionMember1DecisionInputUserMessage",
    "InputUnionMember1FunctionCallOutputOutputParts",
    "PromptCacheOptions",
    "Question",
    "QuestionQuestionParamChoice",
    "QuestionQuestionParamChoiceChoice",
    "QuestionQuestionParamPredicate",
    "QuestionQuestionParamScore",
    "QuestionQuestionParamScoreLevel",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionCreateParams": "openai_generated.params.decision_create_params",
        "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText": "openai_generated.params.input_decision_input_assistant_message_content_decision_input_assistant_content_parts_param:InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputTextParam",
        "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal": "openai_generated.params.input_decision_input_assistant_message_content_decision_input_assistant_content_parts_param:InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusalParam",
        "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts": "openai_generated.params.input_decision_input_assistant_message_content_decision_input_assistant_content_parts_param:InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartsParam",
        "InputUnionMember1": "openai_generated.params.decision_create_params_input_union_member_1:DecisionCreateParamsInputUnionMember1",
        "InputUnionMember1CustomToolCallOutputOutputParts": "openai_generated.params.input_union_member_1_custom_tool_call_output_output_parts_param:InputUnionMember1CustomToolCallOutputOutputPartsParam",
        "InputUnionMember1DecisionInputAssistantMessage": "openai_generated.params.decision_create_params_input_union_member_1:InputUnionMember1DecisionInputAssistantMessageParam",
        "InputUnionMember1DecisionInputCustomToolCall": "openai_generated.params.decision_create_params_input_union_member_1:InputUnionMember1DecisionInputCustomToolCallParam",
        "InputUnionMember1DecisionInputCustomToolCallOutput": "openai_generated.params.decision_create_params_input_union_member_1:InputUnionMember1DecisionInputCustomToolCallOutputParam",
        "InputUnionMember1DecisionInputDeveloperMessage": "openai_generated.params.decision_create_params_input_union_member_1:InputUnionMember1DecisionInputDeveloperMessageParam",
        "InputUnionMember1DecisionInputFunctionCall": "openai_generated.params.decision_create_params_input_union_member_1:InputUnionMember1DecisionInputFunctionCallParam",
        "InputUnionMember1DecisionInputFunctionCallOutput": "openai_generated.params.decision_create_params_input_union_member_1:InputUnionMember1DecisionInputFunctionCallOutputParam",
        "InputUnionMember1DecisionInputSystemMessage": "openai_generated.params.decision_create_params_input_union_member_1:InputUnionMember1DecisionInputSystemMessageParam",
        "InputUnionMember1DecisionInputUserMessage": "openai_generated.params.decision_create_params_input_union_member_1:InputUnionMember1DecisionInputUserMessageParam",
        "InputUnionMember1FunctionCallOutputOutputParts": "openai_generated.params.input_union_member_1_function_call_output_output_parts_param:InputUnionMember1FunctionCallOutputOutputPartsParam",
        "PromptCacheOptions": "openai_generated.params.decision_create_params:DecisionCreateParamsPromptCacheOptions",
        "Question": "openai_generated.params.decision_create_params_question:DecisionCreateParamsQuestion",
        "QuestionQuestionParamChoice": "openai_generated.params.decision_create_params_question:DecisionCreateParamsQuestionQuestionParamChoice",
        "QuestionQuestionParamChoiceChoice": "openai_generated.params.decision_create_params_question:DecisionCreateParamsQuestionQuestionParamChoiceChoice",
        "QuestionQuestionParamPredicate": "openai_generated.params.decision_create_params_question:DecisionCreateParamsQuestionQuestionParamPredicate",
        "QuestionQuestionParamScore": "openai_generated.params.decision_create_params_question:DecisionCreateParamsQuestionQuestionParamScore",
        "QuestionQuestionParamScoreLevel": "openai_generated.params.decision_create_params_question:DecisionCreateParamsQuestionQuestionParamScoreLevel",
    },
)
