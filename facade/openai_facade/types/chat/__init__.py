# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.parsing.parsed import (
        ParsedChatCompletion as ParsedChatCompletion,
        ParsedChatCompletionMessage as ParsedChatCompletionMessage,
        ParsedChoice as ParsedChoice,
        ParsedFunction as ParsedFunction,
        ParsedFunctionToolCall as ParsedFunctionToolCall,
    )
    from openai_facade.types.chat import (
        chat_completion as chat_completion,
        chat_completion_allowed_tool_choice_param as chat_completion_allowed_tool_choice_param,
        chat_completion_allowed_tools_param as chat_completion_allowed_tools_param,
        chat_completion_assistant_message_param as chat_completion_assistant_message_param,
        chat_completion_audio as chat_completion_audio,
        chat_completion_audio_param as chat_completion_audio_param,
        chat_completion_chunk as chat_completion_chunk,
        chat_completion_content_part_image as chat_completion_content_part_image,
        chat_completion_content_part_image_param as chat_completion_content_part_image_param,
        chat_completion_content_part_input_audio_param as chat_completion_content_part_input_audio_param,
        chat_completion_content_part_param as chat_completion_content_part_param,
        chat_completion_content_part_refusal_param as chat_completion_content_part_refusal_param,
        chat_completion_content_part_text as chat_completion_content_part_text,
        chat_completion_content_part_text_param as chat_completion_content_part_text_param,
        chat_completion_custom_tool_param as chat_completion_custom_tool_param,
        chat_completion_deleted as chat_completion_deleted,
        chat_completion_developer_message_param as chat_completion_developer_message_param,
        chat_completion_function_call_option_param as chat_completion_function_call_option_param,
        chat_completion_function_message_param as chat_completion_function_message_param,
        chat_completion_function_tool as chat_completion_function_tool,
        chat_completion_function_tool_param as chat_completion_function_tool_param,
        chat_completion_message as chat_completion_message,
        chat_completion_message_custom_tool_call as chat_completion_message_custom_tool_call,
        chat_completion_message_custom_tool_call_param as chat_completion_message_custom_tool_call_param,
        chat_completion_message_function_tool_call as chat_completion_message_function_tool_call,
        chat_completion_message_function_tool_call_param as chat_completion_message_function_tool_call_param,
        chat_completion_message_param as chat_completion_message_param,
        chat_completion_message_tool_call as chat_completion_message_tool_call,
        chat_completion_message_tool_call_param as chat_completion_message_tool_call_param,
        chat_completion_message_tool_call_union_param as chat_completion_message_tool_call_union_param,
        chat_completion_modality as chat_completion_modality,
        chat_completion_moderation as chat_completion_moderation,
        chat_completion_moderation_error as chat_completion_moderation_error,
        chat_completion_moderation_results as chat_completion_moderation_results,
        chat_completion_named_tool_choice_custom_param as chat_completion_named_tool_choice_custom_param,
        chat_completion_named_tool_choice_param as chat_completion_named_tool_choice_param,
        chat_completion_prediction_content_param as chat_completion_prediction_content_param,
        chat_completion_reasoning_effort as chat_completion_reasoning_effort,
        chat_completion_role as chat_completion_role,
        chat_completion_store_message as chat_completion_store_message,
        chat_completion_stream_options_param as chat_completion_stream_options_param,
        chat_completion_system_message_param as chat_completion_system_message_param,
        chat_completion_token_logprob as chat_completion_token_logprob,
        chat_completion_tool_choice_option_param as chat_completion_tool_choice_option_param,
        chat_completion_tool_message_param as chat_completion_tool_message_param,
        chat_completion_tool_param as chat_completion_tool_param,
        chat_completion_tool_union_param as chat_completion_tool_union_param,
        chat_completion_user_message_param as chat_completion_user_message_param,
        completion_create_params as completion_create_params,
        completion_list_params as completion_list_params,
        completion_update_params as completion_update_params,
        completions as completions,
        create_chat_completion_request_message_param as create_chat_completion_request_message_param,
        moderation_result_body as moderation_result_body,
        parsed_chat_completion as parsed_chat_completion,
        parsed_function_tool_call as parsed_function_tool_call,
    )
    from openai_generated.models.chat_completion import (
        ChatCompletion as ChatCompletion,
        ChatCompletionMessage as ChatCompletionMessage,
    )
    from openai_generated.models.chat_completion_audio import ChatCompletionAudio as ChatCompletionAudio
    from openai_generated.models.chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from openai_generated.models.chat_completion_content_part_image import (
        ChatCompletionContentPartImage as ChatCompletionContentPartImage,
    )
    from openai_generated.models.chat_completion_content_part_text import (
        ChatCompletionContentPartText as ChatCompletionContentPartText,
    )
    from openai_generated.models.chat_completion_deleted import ChatCompletionDeleted as ChatCompletionDeleted
    from openai_generated.models.chat_completion_function_tool import (
        ChatCompletionFunctionTool as ChatCompletionFunctionTool,
    )
    from openai_generated.models.chat_completion_message_list import (
        ChatCompletionStoreMessage as ChatCompletionStoreMessage,
    )
    from openai_generated.models.chat_completion_message_tool_call_union import (
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
        ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
        ChatCompletionMessageFunctionToolCall as ChatCompletionMessageToolCall,
        ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion,
    )
    from openai_generated.models.chat_completion_modality import ChatCompletionModality as ChatCompletionModality
    from openai_generated.models.chat_completion_moderation import ChatCompletionModeration as ChatCompletionModeration
    from openai_generated.models.chat_completion_moderation_error import (
        ChatCompletionModerationError as ChatCompletionModerationError,
    )
    from openai_generated.models.chat_completion_moderation_results import (
        ChatCompletionModerationResults as ChatCompletionModerationResults,
    )
    from openai_generated.models.chat_completion_role import ChatCompletionRole as ChatCompletionRole
    from openai_generated.models.chat_completion_token_logprob import (
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    )
    from openai_generated.models.moderation_result_body import ModerationResultBody as ModerationResultBody
    from openai_generated.models.reasoning_effort import ReasoningEffort as ChatCompletionReasoningEffort
    from openai_generated.params.chat_completion_assistant_message_param import (
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
    )
    from openai_generated.params.chat_completion_content_part_param import (
        ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
        ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
        ChatCompletionContentPartParam as ChatCompletionContentPartParam,
    )
    from openai_generated.params.chat_completion_content_part_text_param import (
        ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    )
    from openai_generated.params.chat_completion_create_params import (
        ChatCompletionAudioParam as ChatCompletionAudioParam,
        ChatCompletionCreateParams as CompletionCreateParams,
        ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam,
        ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
    )
    from openai_generated.params.chat_completion_developer_message_param import (
        ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
    )
    from openai_generated.params.chat_completion_function_message_param import (
        ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
    )
    from openai_generated.params.chat_completion_function_tool_param import (
        ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
        ChatCompletionFunctionToolParam as ChatCompletionToolParam,
    )
    from openai_generated.params.chat_completion_message_param import (
        ChatCompletionMessageParam as ChatCompletionMessageParam,
    )
    from openai_generated.params.chat_completion_message_tool_call_union_param import (
        ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
        ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
        ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageToolCallParam,
        ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam,
    )
    from openai_generated.params.chat_completion_request_assistant_message_content_part_param import (
        ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
    )
    from openai_generated.params.chat_completion_stream_options_param import (
        ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    )
    from openai_generated.params.chat_completion_system_message_param import (
        ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    )
    from openai_generated.params.chat_completion_tool_choice_option_param import (
        ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam,
        ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam,
        ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam,
        ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
        ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
    )
    from openai_generated.params.chat_completion_tool_message_param import (
        ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    )
    from openai_generated.params.chat_completion_tool_union_param import (
        ChatCompletionCustomToolParam as ChatCompletionCustomToolParam,
        ChatCompletionToolUnionParam as ChatCompletionToolUnionParam,
    )
    from openai_generated.params.chat_completion_user_message_param import (
        ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
    )
    from openai_generated.params.completion_list_params import CompletionListParams as CompletionListParams
    from openai_generated.params.completion_update_params import CompletionUpdateParams as CompletionUpdateParams
    from openai_generated.params.create_chat_completion_request_message_param import (
        CreateChatCompletionRequestMessageParam as CreateChatCompletionRequestMessageParam,
    )


__all__ = [
    "ChatCompletion",
    "ChatCompletionAllowedToolChoiceParam",
    "ChatCompletionAllowedToolsParam",
    "ChatCompletionAssistantMessageParam",
    "ChatCompletionAudio",
    "ChatCompletionAudioParam",
    "ChatCompletionChunk",
    "ChatCompletionContentPartImage",
    "ChatCompletionContentPartImageParam",
    "ChatCompletionContentPartInputAudioParam",
    "ChatCompletionContentPartParam",
    "ChatCompletionContentPartRefusalParam",
    "ChatCompletionContentPartText",
    "ChatCompletionContentPartTextParam",
    "ChatCompletionCustomToolParam",
    "ChatCompletionDeleted",
    "ChatCompletionDeveloperMessageParam",
    "ChatCompletionFunctionCallOptionParam",
    "ChatCompletionFunctionMessageParam",
    "ChatCompletionFunctionTool",
    "ChatCompletionFunctionToolParam",
    "ChatCompletionMessage",
    "ChatCompletionMessageCustomToolCall",
    "ChatCompletionMessageCustomToolCallParam",
    "ChatCompletionMessageFunctionToolCall",
    "ChatCompletionMessageFunctionToolCallParam",
    "ChatCompletionMessageParam",
    "ChatCompletionMessageToolCall",
    "ChatCompletionMessageToolCallParam",
    "ChatCompletionMessageToolCallUnion",
    "ChatCompletionMessageToolCallUnionParam",
    "ChatCompletionModality",
    "ChatCompletionModeration",
    "ChatCompletionModerationError",
    "ChatCompletionModerationResults",
    "ChatCompletionNamedToolChoiceCustomParam",
    "ChatCompletionNamedToolChoiceParam",
    "ChatCompletionPredictionContentParam",
    "ChatCompletionReasoningEffort",
    "ChatCompletionRole",
    "ChatCompletionStoreMessage",
    "ChatCompletionStreamOptionsParam",
    "ChatCompletionSystemMessageParam",
    "ChatCompletionTokenLogprob",
    "ChatCompletionToolChoiceOptionParam",
    "ChatCompletionToolMessageParam",
    "ChatCompletionToolParam",
    "ChatCompletionToolUnionParam",
    "ChatCompletionUserMessageParam",
    "CompletionCreateParams",
    "CompletionListParams",
    "CompletionUpdateParams",
    "CreateChatCompletionRequestMessageParam",
    "ModerationResultBody",
    "ParsedChatCompletion",
    "ParsedChatCompletionMessage",
    "ParsedChoice",
    "ParsedFunction",
    "ParsedFunctionToolCall",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletion": "openai_generated.models.chat_completion",
        "ChatCompletionAllowedToolChoiceParam": "openai_generated.params.chat_completion_tool_choice_option_param",
        "ChatCompletionAllowedToolsParam": "openai_generated.params.chat_completion_tool_choice_option_param",
        "ChatCompletionAssistantMessageParam": "openai_generated.params.chat_completion_assistant_message_param",
        "ChatCompletionAudio": "openai_generated.models.chat_completion_audio",
        "ChatCompletionAudioParam": "openai_generated.params.chat_completion_create_params",
        "ChatCompletionChunk": "openai_generated.models.chat_completion_chunk",
        "ChatCompletionContentPartImage": "openai_generated.models.chat_completion_content_part_image",
        "ChatCompletionContentPartImageParam": "openai_generated.params.chat_completion_content_part_param",
        "ChatCompletionContentPartInputAudioParam": "openai_generated.params.chat_completion_content_part_param",
        "ChatCompletionContentPartParam": "openai_generated.params.chat_completion_content_part_param",
        "ChatCompletionContentPartRefusalParam": "openai_generated.params.chat_completion_request_assistant_message_content_part_param",
        "ChatCompletionContentPartText": "openai_generated.models.chat_completion_content_part_text",
        "ChatCompletionContentPartTextParam": "openai_generated.params.chat_completion_content_part_text_param",
        "ChatCompletionCustomToolParam": "openai_generated.params.chat_completion_tool_union_param",
        "ChatCompletionDeleted": "openai_generated.models.chat_completion_deleted",
        "ChatCompletionDeveloperMessageParam": "openai_generated.params.chat_completion_developer_message_param",
        "ChatCompletionFunctionCallOptionParam": "openai_generated.params.chat_completion_create_params",
        "ChatCompletionFunctionMessageParam": "openai_generated.params.chat_completion_function_message_param",
        "ChatCompletionFunctionTool": "openai_generated.models.chat_completion_function_tool",
        "ChatCompletionFunctionToolParam": "openai_generated.params.chat_completion_function_tool_param",
        "ChatCompletionMessage": "openai_generated.models.chat_completion",
        "ChatCompletionMessageCustomToolCall": "openai_generated.models.chat_completion_message_tool_call_union",
        "ChatCompletionMessageCustomToolCallParam": "openai_generated.params.chat_completion_message_tool_call_union_param",
        "ChatCompletionMessageFunctionToolCall": "openai_generated.models.chat_completion_message_tool_call_union",
        "ChatCompletionMessageFunctionToolCallParam": "openai_generated.params.chat_completion_message_tool_call_union_param",
        "ChatCompletionMessageParam": "openai_generated.params.chat_completion_message_param",
        "ChatCompletionMessageToolCall": "openai_generated.models.chat_completion_message_tool_call_union:ChatCompletionMessageFunctionToolCall",
        "ChatCompletionMessageToolCallParam": "openai_generated.params.chat_completion_message_tool_call_union_param:ChatCompletionMessageFunctionToolCallParam",
        "ChatCompletionMessageToolCallUnion": "openai_generated.models.chat_completion_message_tool_call_union",
        "ChatCompletionMessageToolCallUnionParam": "openai_generated.params.chat_completion_message_tool_call_union_param",
        "ChatCompletionModality": "openai_generated.models.chat_completion_modality",
        "ChatCompletionModeration": "openai_generated.models.chat_completion_moderation",
        "ChatCompletionModerationError": "openai_generated.models.chat_completion_moderation_error",
        "ChatCompletionModerationResults": "openai_generated.models.chat_completion_moderation_results",
        "ChatCompletionNamedToolChoiceCustomParam": "openai_generated.params.chat_completion_tool_choice_option_param",
        "ChatCompletionNamedToolChoiceParam": "openai_generated.params.chat_completion_tool_choice_option_param",
        "ChatCompletionPredictionContentParam": "openai_generated.params.chat_completion_create_params",
        "ChatCompletionReasoningEffort": "openai_generated.models.reasoning_effort:ReasoningEffort",
        "ChatCompletionRole": "openai_generated.models.chat_completion_role",
        "ChatCompletionStoreMessage": "openai_generated.models.chat_completion_message_list",
        "ChatCompletionStreamOptionsParam": "openai_generated.params.chat_completion_stream_options_param",
        "ChatCompletionSystemMessageParam": "openai_generated.params.chat_completion_system_message_param",
        "ChatCompletionTokenLogprob": "openai_generated.models.chat_completion_token_logprob",
        "ChatCompletionToolChoiceOptionParam": "openai_generated.params.chat_completion_tool_choice_option_param",
        "ChatCompletionToolMessageParam": "openai_generated.params.chat_completion_tool_message_param",
        "ChatCompletionToolParam": "openai_generated.params.chat_completion_function_tool_param:ChatCompletionFunctionToolParam",
        "ChatCompletionToolUnionParam": "openai_generated.params.chat_completion_tool_union_param",
        "ChatCompletionUserMessageParam": "openai_generated.params.chat_completion_user_message_param",
        "CompletionCreateParams": "openai_generated.params.chat_completion_create_params:ChatCompletionCreateParams",
        "CompletionListParams": "openai_generated.params.completion_list_params",
        "CompletionUpdateParams": "openai_generated.params.completion_update_params",
        "CreateChatCompletionRequestMessageParam": "openai_generated.params.create_chat_completion_request_message_param",
        "ModerationResultBody": "openai_generated.models.moderation_result_body",
        "ParsedChatCompletion": "openai_facade.parsing.parsed",
        "ParsedChatCompletionMessage": "openai_facade.parsing.parsed",
        "ParsedChoice": "openai_facade.parsing.parsed",
        "ParsedFunction": "openai_facade.parsing.parsed",
        "ParsedFunctionToolCall": "openai_facade.parsing.parsed",
        "chat_completion": ".chat_completion:",
        "chat_completion_allowed_tool_choice_param": ".chat_completion_allowed_tool_choice_param:",
        "chat_completion_allowed_tools_param": ".chat_completion_allowed_tools_param:",
        "chat_completion_assistant_message_param": ".chat_completion_assistant_message_param:",
        "chat_completion_audio": ".chat_completion_audio:",
        "chat_completion_audio_param": ".chat_completion_audio_param:",
        "chat_completion_chunk": ".chat_completion_chunk:",
        "chat_completion_content_part_image": ".chat_completion_content_part_image:",
        "chat_completion_content_part_image_param": ".chat_completion_content_part_image_param:",
        "chat_completion_content_part_input_audio_param": ".chat_completion_content_part_input_audio_param:",
        "chat_completion_content_part_param": ".chat_completion_content_part_param:",
        "chat_completion_content_part_refusal_param": ".chat_completion_content_part_refusal_param:",
        "chat_completion_content_part_text": ".chat_completion_content_part_text:",
        "chat_completion_content_part_text_param": ".chat_completion_content_part_text_param:",
        "chat_completion_custom_tool_param": ".chat_completion_custom_tool_param:",
        "chat_completion_deleted": ".chat_completion_deleted:",
        "chat_completion_developer_message_param": ".chat_completion_developer_message_param:",
        "chat_completion_function_call_option_param": ".chat_completion_function_call_option_param:",
        "chat_completion_function_message_param": ".chat_completion_function_message_param:",
        "chat_completion_function_tool": ".chat_completion_function_tool:",
        "chat_completion_function_tool_param": ".chat_completion_function_tool_param:",
        "chat_completion_message": ".chat_completion_message:",
        "chat_completion_message_custom_tool_call": ".chat_completion_message_custom_tool_call:",
        "chat_completion_message_custom_tool_call_param": ".chat_completion_message_custom_tool_call_param:",
        "chat_completion_message_function_tool_call": ".chat_completion_message_function_tool_call:",
        "chat_completion_message_function_tool_call_param": ".chat_completion_message_function_tool_call_param:",
        "chat_completion_message_param": ".chat_completion_message_param:",
        "chat_completion_message_tool_call": ".chat_completion_message_tool_call:",
        "chat_completion_message_tool_call_param": ".chat_completion_message_tool_call_param:",
        "chat_completion_message_tool_call_union_param": ".chat_completion_message_tool_call_union_param:",
        "chat_completion_modality": ".chat_completion_modality:",
        "chat_completion_moderation": ".chat_completion_moderation:",
        "chat_completion_moderation_error": ".chat_completion_moderation_error:",
        "chat_completion_moderation_results": ".chat_completion_moderation_results:",
        "chat_completion_named_tool_choice_custom_param": ".chat_completion_named_tool_choice_custom_param:",
        "chat_completion_named_tool_choice_param": ".chat_completion_named_tool_choice_param:",
        "chat_completion_prediction_content_param": ".chat_completion_prediction_content_param:",
        "chat_completion_reasoning_effort": ".chat_completion_reasoning_effort:",
        "chat_completion_role": ".chat_completion_role:",
        "chat_completion_store_message": ".chat_completion_store_message:",
        "chat_completion_stream_options_param": ".chat_completion_stream_options_param:",
        "chat_completion_system_message_param": ".chat_completion_system_message_param:",
        "chat_completion_token_logprob": ".chat_completion_token_logprob:",
        "chat_completion_tool_choice_option_param": ".chat_completion_tool_choice_option_param:",
        "chat_completion_tool_message_param": ".chat_completion_tool_message_param:",
        "chat_completion_tool_param": ".chat_completion_tool_param:",
        "chat_completion_tool_union_param": ".chat_completion_tool_union_param:",
        "chat_completion_user_message_param": ".chat_completion_user_message_param:",
        "completion_create_params": ".completion_create_params:",
        "completion_list_params": ".completion_list_params:",
        "completion_update_params": ".completion_update_params:",
        "completions": ".completions:",
        "create_chat_completion_request_message_param": ".create_chat_completion_request_message_param:",
        "moderation_result_body": ".moderation_result_body:",
        "parsed_chat_completion": ".parsed_chat_completion:",
        "parsed_function_tool_call": ".parsed_function_tool_call:",
    },
)
