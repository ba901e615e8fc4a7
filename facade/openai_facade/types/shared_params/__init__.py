# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.shared_params import (
        chat_model as chat_model,
        comparison_filter as comparison_filter,
        compound_filter as compound_filter,
        custom_tool_input_format as custom_tool_input_format,
        decision_input_json as decision_input_json,
        decision_question_input_image as decision_question_input_image,
        decision_question_input_part as decision_question_input_part,
        decision_question_input_text as decision_question_input_text,
        function_definition as function_definition,
        function_parameters as function_parameters,
        metadata as metadata,
        oauth_error_code as oauth_error_code,
        reasoning as reasoning,
        reasoning_effort as reasoning_effort,
        response_format_json_object as response_format_json_object,
        response_format_json_schema as response_format_json_schema,
        response_format_text as response_format_text,
        responses_model as responses_model,
    )
    from openai_facade.types.shared_params.function_parameters import FunctionParameters as FunctionParameters
    from openai_facade.types.shared_params.metadata import Metadata as Metadata
    from openai_facade.types.shared_params.oauth_error_code import OAuthErrorCode as OAuthErrorCode
    from openai_facade.types.shared_params.responses_model import ResponsesModel as ResponsesModel
    from openai_generated.models.chat_model import ChatModel as ChatModel
    from openai_generated.models.reasoning_effort import ReasoningEffort as ReasoningEffort
    from openai_generated.params.comparison_filter_param import ComparisonFilterParam as ComparisonFilter
    from openai_generated.params.compound_filter_param import CompoundFilterParam as CompoundFilter
    from openai_generated.params.custom_tool_input_format_param import (
        CustomToolInputFormatParam as CustomToolInputFormat,
    )
    from openai_generated.params.decision_input_json_param import DecisionInputJSONParam as DecisionInputJSON
    from openai_generated.params.decision_question_input_part_param import (
        DecisionQuestionInputImageParam as DecisionQuestionInputImage,
        DecisionQuestionInputPartParam as DecisionQuestionInputPart,
        DecisionQuestionInputTextParam as DecisionQuestionInputText,
    )
    from openai_generated.params.function_definition_param import FunctionDefinitionParam as FunctionDefinition
    from openai_generated.params.reasoning_param import ReasoningParam as Reasoning
    from openai_generated.params.response_format_json_object_param import (
        ResponseFormatJSONObjectParam as ResponseFormatJSONObject,
    )
    from openai_generated.params.response_format_json_schema_param import (
        ResponseFormatJSONSchemaParam as ResponseFormatJSONSchema,
    )
    from openai_generated.params.response_format_text_param import ResponseFormatTextParam as ResponseFormatText


__all__ = [
    "ChatModel",
    "ComparisonFilter",
    "CompoundFilter",
    "CustomToolInputFormat",
    "DecisionInputJSON",
    "DecisionQuestionInputImage",
    "DecisionQuestionInputPart",
    "DecisionQuestionInputText",
    "FunctionDefinition",
    "FunctionParameters",
    "Metadata",
    "OAuthErrorCode",
    "Reasoning",
    "ReasoningEffort",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONSchema",
    "ResponseFormatText",
    "ResponsesModel",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatModel": "openai_generated.models.chat_model",
        "ComparisonFilter": "openai_generated.params.comparison_filter_param:ComparisonFilterParam",
        "CompoundFilter": "openai_generated.params.compound_filter_param:CompoundFilterParam",
        "CustomToolInputFormat": "openai_generated.params.custom_tool_input_format_param:CustomToolInputFormatParam",
        "DecisionInputJSON": "openai_generated.params.decision_input_json_param:DecisionInputJSONParam",
        "DecisionQuestionInputImage": "openai_generated.params.decision_question_input_part_param:DecisionQuestionInputImageParam",
        "DecisionQuestionInputPart": "openai_generated.params.decision_question_input_part_param:DecisionQuestionInputPartParam",
        "DecisionQuestionInputText": "openai_generated.params.decision_question_input_part_param:DecisionQuestionInputTextParam",
        "FunctionDefinition": "openai_generated.params.function_definition_param:FunctionDefinitionParam",
        "FunctionParameters": "openai_facade.types.shared_params.function_parameters",
        "Metadata": "openai_facade.types.shared_params.metadata",
        "OAuthErrorCode": "openai_facade.types.shared_params.oauth_error_code",
        "Reasoning": "openai_generated.params.reasoning_param:ReasoningParam",
        "ReasoningEffort": "openai_generated.models.reasoning_effort",
        "ResponseFormatJSONObject": "openai_generated.params.response_format_json_object_param:ResponseFormatJSONObjectParam",
        "ResponseFormatJSONSchema": "openai_generated.params.response_format_json_schema_param:ResponseFormatJSONSchemaParam",
        "ResponseFormatText": "openai_generated.params.response_format_text_param:ResponseFormatTextParam",
        "ResponsesModel": "openai_facade.types.shared_params.responses_model",
        "chat_model": ".chat_model:",
        "comparison_filter": ".comparison_filter:",
        "compound_filter": ".compound_filter:",
        "custom_tool_input_format": ".custom_tool_input_format:",
        "decision_input_json": ".decision_input_json:",
        "decision_question_input_image": ".decision_question_input_image:",
        "decision_question_input_part": ".decision_question_input_part:",
        "decision_question_input_text": ".decision_question_input_text:",
        "function_definition": ".function_definition:",
        "function_parameters": ".function_parameters:",
        "metadata": ".metadata:",
        "oauth_error_code": ".oauth_error_code:",
        "reasoning": ".reasoning:",
        "reasoning_effort": ".reasoning_effort:",
        "response_format_json_object": ".response_format_json_object:",
        "response_format_json_schema": ".response_format_json_schema:",
        "response_format_text": ".response_format_text:",
        "responses_model": ".responses_model:",
    },
)
