# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_create_params import DecisionCreateParams as DecisionCreateParams
    from openai_generated.params.decision_create_params_input_union_member_1 import (
        DecisionCreateParamsInputUnionMember1 as InputUnionMember1,
    )
    from openai_generated.params.decision_create_params_prompt_cache_options import (
        DecisionCreateParamsPromptCacheOptions as PromptCacheOptions,
    )
    from openai_generated.params.decision_create_params_question import DecisionCreateParamsQuestion as Question
    from openai_generated.params.decision_create_params_question_question_param_choice import (
        DecisionCreateParamsQuestionQuestionParamChoice as QuestionQuestionParamChoice,
    )
    from openai_generated.params.decision_create_params_question_question_param_choice_choice import (
        DecisionCreateParamsQuestionQuestionParamChoiceChoice as QuestionQuestionParamChoiceChoice,
    )
    from openai_generated.params.decision_create_params_question_question_param_predicate import (
        DecisionCreateParamsQuestionQuestionParamPredicate as QuestionQuestionParamPredicate,
    )
    from openai_generated.params.decision_create_params_question_question_param_score import (
        DecisionCreateParamsQuestionQuestionParamScore as QuestionQuestionParamScore,
    )
    from openai_generated.params.decision_create_params_question_question_param_score_level import (
        DecisionCreateParamsQuestionQuestionParamScoreLevel as QuestionQuestionParamScoreLevel,
    )
    from openai_generated.params.input_decision_input_assistant_message_content_decision_input_assistant_content_part_decision_input_output_text_param import (
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputTextParam as InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
    )
    from openai_generated.params.input_decision_input_assistant_message_content_decision_input_assistant_content_part_decision_input_refusal_param import (
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusalParam as InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
    )
    from openai_generated.params.input_decision_input_assistant_message_content_decision_input_assistant_content_parts_param import (
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartsParam as InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts,
    )
    from openai_generated.params.input_union_member_1_custom_tool_call_output_output_parts_param import (
        InputUnionMember1CustomToolCallOutputOutputPartsParam as InputUnionMember1CustomToolCallOutputOutputParts,
    )
    from openai_generated.params.input_union_member_1_decision_input_assistant_message_param import (
        InputUnionMember1DecisionInputAssistantMessageParam as InputUnionMember1DecisionInputAssistantMessage,
    )
    from openai_generated.params.input_union_member_1_decision_input_custom_tool_call_output_param import (
        InputUnionMember1DecisionInputCustomToolCallOutputParam as InputUnionMember1DecisionInputCustomToolCallOutput,
    )
    from openai_generated.params.input_union_member_1_decision_input_custom_tool_call_param import (
        InputUnionMember1DecisionInputCustomToolCallParam as InputUnionMember1DecisionInputCustomToolCall,
    )
    from openai_generated.params.input_union_member_1_decision_input_developer_message_param import (
        InputUnionMember1DecisionInputDeveloperMessageParam as InputUnionMember1DecisionInputDeveloperMessage,
    )
    from openai_generated.params.input_union_member_1_decision_input_function_call_output_param import (
        InputUnionMember1DecisionInputFunctionCallOutputParam as InputUnionMember1DecisionInputFunctionCallOutput,
    )
    from openai_generated.params.input_union_member_1_decision_input_function_call_param import (
        InputUnionMember1DecisionInputFunctionCallParam as InputUnionMember1DecisionInputFunctionCall,
    )
    from openai_generated.params.input_union_member_1_decision_input_system_message_param import (
        InputUnionMember1DecisionInputSystemMessageParam as InputUnionMember1DecisionInputSystemMessage,
    )
    from openai_generated.params.input_union_member_1_decision_input_user_message_param import (
        InputUnionMember1DecisionInputUserMessageParam as InputUnionMember1DecisionInputUserMessage,
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
        "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText": "openai_generated.params.input_decision_input_assistant_message_content_decision_input_assistant_content_part_decision_input_output_text_param:InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputTextParam",
        "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal": "openai_generated.params.input_decision_input_assistant_message_content_decision_input_assistant_content_part_decision_input_refusal_param:InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusalParam",
        "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts": "openai_generated.params.input_decision_input_assistant_message_content_decision_input_assistant_content_parts_param:InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartsParam",
        "InputUnionMember1": "openai_generated.params.decision_create_params_input_union_member_1:DecisionCreateParamsInputUnionMember1",
        "InputUnionMember1CustomToolCallOutputOutputParts": "openai_generated.params.input_union_member_1_custom_tool_call_output_output_parts_param:InputUnionMember1CustomToolCallOutputOutputPartsParam",
        "InputUnionMember1DecisionInputAssistantMessage": "openai_generated.params.input_union_member_1_decision_input_assistant_message_param:InputUnionMember1DecisionInputAssistantMessageParam",
        "InputUnionMember1DecisionInputCustomToolCall": "openai_generated.params.input_union_member_1_decision_input_custom_tool_call_param:InputUnionMember1DecisionInputCustomToolCallParam",
        "InputUnionMember1DecisionInputCustomToolCallOutput": "openai_generated.params.input_union_member_1_decision_input_custom_tool_call_output_param:InputUnionMember1DecisionInputCustomToolCallOutputParam",
        "InputUnionMember1DecisionInputDeveloperMessage": "openai_generated.params.input_union_member_1_decision_input_developer_message_param:InputUnionMember1DecisionInputDeveloperMessageParam",
        "InputUnionMember1DecisionInputFunctionCall": "openai_generated.params.input_union_member_1_decision_input_function_call_param:InputUnionMember1DecisionInputFunctionCallParam",
        "InputUnionMember1DecisionInputFunctionCallOutput": "openai_generated.params.input_union_member_1_decision_input_function_call_output_param:InputUnionMember1DecisionInputFunctionCallOutputParam",
        "InputUnionMember1DecisionInputSystemMessage": "openai_generated.params.input_union_member_1_decision_input_system_message_param:InputUnionMember1DecisionInputSystemMessageParam",
        "InputUnionMember1DecisionInputUserMessage": "openai_generated.params.input_union_member_1_decision_input_user_message_param:InputUnionMember1DecisionInputUserMessageParam",
        "InputUnionMember1FunctionCallOutputOutputParts": "openai_generated.params.input_union_member_1_function_call_output_output_parts_param:InputUnionMember1FunctionCallOutputOutputPartsParam",
        "PromptCacheOptions": "openai_generated.params.decision_create_params_prompt_cache_options:DecisionCreateParamsPromptCacheOptions",
        "Question": "openai_generated.params.decision_create_params_question:DecisionCreateParamsQuestion",
        "QuestionQuestionParamChoice": "openai_generated.params.decision_create_params_question_question_param_choice:DecisionCreateParamsQuestionQuestionParamChoice",
        "QuestionQuestionParamChoiceChoice": "openai_generated.params.decision_create_params_question_question_param_choice_choice:DecisionCreateParamsQuestionQuestionParamChoiceChoice",
        "QuestionQuestionParamPredicate": "openai_generated.params.decision_create_params_question_question_param_predicate:DecisionCreateParamsQuestionQuestionParamPredicate",
        "QuestionQuestionParamScore": "openai_generated.params.decision_create_params_question_question_param_score:DecisionCreateParamsQuestionQuestionParamScore",
        "QuestionQuestionParamScoreLevel": "openai_generated.params.decision_create_params_question_question_param_score_level:DecisionCreateParamsQuestionQuestionParamScoreLevel",
    },
)
