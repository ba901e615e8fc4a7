# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.shared import (
        all_models as all_models,
        chat_model as chat_model,
        comparison_filter as comparison_filter,
        compound_filter as compound_filter,
        custom_tool_input_format as custom_tool_input_format,
        decision_input_json as decision_input_json,
        decision_question_input_image as decision_question_input_image,
        decision_question_input_part as decision_question_input_part,
        decision_question_input_text as decision_question_input_text,
        error_object as error_object,
        function_definition as function_definition,
        function_parameters as function_parameters,
        metadata as metadata,
        oauth_error_code as oauth_error_code,
        reasoning as reasoning,
        reasoning_effort as reasoning_effort,
        response_format_json_object as response_format_json_object,
        response_format_json_schema as response_format_json_schema,
        response_format_text as response_format_text,
        response_format_text_grammar as response_format_text_grammar,
        response_format_text_python as response_format_text_python,
        responses_model as responses_model,
    )
    from openai_generated.models.all_models import AllModels as AllModels
    from openai_generated.models.chat_model import ChatModel as ChatModel
    from openai_generated.models.comparison_filter import ComparisonFilter as ComparisonFilter
    from openai_generated.models.compound_filter import CompoundFilter as CompoundFilter
    from openai_generated.models.custom_tool_input_format import CustomToolInputFormat as CustomToolInputFormat
    from openai_generated.models.decision_question_input_image import (
        DecisionQuestionInputImage as DecisionQuestionInputImage,
    )
    from openai_generated.models.decision_question_input_part_schema import (
        DecisionInputJSONSchema as DecisionInputJSON,
        DecisionQuestionInputPartSchema as DecisionQuestionInputPart,
    )
    from openai_generated.models.decision_question_input_text import (
        DecisionQuestionInputText as DecisionQuestionInputText,
    )
    from openai_generated.models.error_object import ErrorObject as ErrorObject
    from openai_generated.models.function_definition import FunctionDefinition as FunctionDefinition
    from openai_generated.models.function_parameters import FunctionParameters as FunctionParameters
    from openai_generated.models.metadata import Metadata as Metadata
    from openai_generated.models.o_auth_error_code import OAuthErrorCode as OAuthErrorCode
    from openai_generated.models.reasoning import Reasoning as Reasoning
    from openai_generated.models.reasoning_effort import ReasoningEffort as ReasoningEffort
    from openai_generated.models.response_format_json_object import ResponseFormatJSONObject as ResponseFormatJSONObject
    from openai_generated.models.response_format_json_schema import ResponseFormatJSONSchema as ResponseFormatJSONSchema
    from openai_generated.models.response_format_text import ResponseFormatText as ResponseFormatText
    from openai_generated.models.response_format_text_grammar import (
        ResponseFormatTextGrammar as ResponseFormatTextGrammar,
    )
    from openai_generated.models.response_format_text_python import ResponseFormatTextPython as ResponseFormatTextPython
    from openai_generated.models.responses_model import ResponsesModel as ResponsesModel


__all__ = [
    "AllModels",
    "ChatModel",
    "ComparisonFilter",
    "CompoundFilter",
    "CustomToolInputFormat",
    "DecisionInputJSON",
    "DecisionQuestionInputImage",
    "DecisionQuestionInputPart",
    "DecisionQuestionInputText",
    "ErrorObject",
    "FunctionDefinition",
    "FunctionParameters",
    "Metadata",
    "OAuthErrorCode",
    "Reasoning",
    "ReasoningEffort",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONSchema",
    "ResponseFormatText",
    "ResponseFormatTextGrammar",
    "ResponseFormatTextPython",
    "ResponsesModel",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AllModels": "openai_generated.models.all_models",
        "ChatModel": "openai_generated.models.chat_model",
        "ComparisonFilter": "openai_generated.models.comparison_filter",
        "CompoundFilter": "openai_generated.models.compound_filter",
        "CustomToolInputFormat": "openai_generated.models.custom_tool_input_format",
        "DecisionInputJSON": "openai_generated.models.decision_question_input_part_schema:DecisionInputJSONSchema",
        "DecisionQuestionInputImage": "openai_generated.models.decision_question_input_image",
        "DecisionQuestionInputPart": "openai_generated.models.decision_question_input_part_schema:DecisionQuestionInputPartSchema",
        "DecisionQuestionInputText": "openai_generated.models.decision_question_input_text",
        "ErrorObject": "openai_generated.models.error_object",
        "FunctionDefinition": "openai_generated.models.function_definition",
        "FunctionParameters": "openai_generated.models.function_parameters",
        "Metadata": "openai_generated.models.metadata",
        "OAuthErrorCode": "openai_generated.models.o_auth_error_code",
        "Reasoning": "openai_generated.models.reasoning",
        "ReasoningEffort": "openai_generated.models.reasoning_effort",
        "ResponseFormatJSONObject": "openai_generated.models.response_format_json_object",
        "ResponseFormatJSONSchema": "openai_generated.models.response_format_json_schema",
        "ResponseFormatText": "openai_generated.models.response_format_text",
        "ResponseFormatTextGrammar": "openai_generated.models.response_format_text_grammar",
        "ResponseFormatTextPython": "openai_generated.models.response_format_text_python",
        "ResponsesModel": "openai_generated.models.responses_model",
        "all_models": ".all_models:",
        "chat_model": ".chat_model:",
        "comparison_filter": ".comparison_filter:",
        "compound_filter": ".compound_filter:",
        "custom_tool_input_format": ".custom_tool_input_format:",
        "decision_input_json": ".decision_input_json:",
        "decision_question_input_image": ".decision_question_input_image:",
        "decision_question_input_part": ".decision_question_input_part:",
        "decision_question_input_text": ".decision_question_input_text:",
        "error_object": ".error_object:",
        "function_definition": ".function_definition:",
        "function_parameters": ".function_parameters:",
        "metadata": ".metadata:",
        "oauth_error_code": ".oauth_error_code:",
        "reasoning": ".reasoning:",
        "reasoning_effort": ".reasoning_effort:",
        "response_format_json_object": ".response_format_json_object:",
        "response_format_json_schema": ".response_format_json_schema:",
        "response_format_text": ".response_format_text:",
        "response_format_text_grammar": ".response_format_text_grammar:",
        "response_format_text_python": ".response_format_text_python:",
        "responses_model": ".responses_model:",
    },
)
