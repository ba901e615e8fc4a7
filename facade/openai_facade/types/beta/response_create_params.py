# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_moderation_param import (
        BetaModerationConfigParam as ModerationPolicyInput,
        BetaModerationConfigParam as ModerationPolicyOutput,
        BetaModerationParam as Moderation,
        BetaModerationPolicyParam as ModerationPolicy,
    )
    from openai_generated.params.beta_multi_agent_param import BetaMultiAgentParam as MultiAgent
    from openai_generated.params.beta_prompt_cache_options_param import (
        BetaPromptCacheOptionsParam as PromptCacheOptions,
    )
    from openai_generated.params.beta_reasoning_param import BetaReasoningParam as Reasoning
    from openai_generated.params.beta_response_create_params import (
        BetaResponseCreateParams as ResponseCreateParams,
        BetaResponseCreateParams as ResponseCreateParamsBase,
        BetaResponseCreateParams as ResponseCreateParamsNonStreaming,
        BetaResponseCreateParams as ResponseCreateParamsStreaming,
    )
    from openai_generated.params.beta_responses_client_event_context_management_param import (
        BetaResponsesClientEventContextManagementParam as ContextManagement,
    )
    from openai_generated.params.beta_responses_client_event_stream_options_param import (
        BetaResponsesClientEventStreamOptionsParam as StreamOptions,
    )
    from openai_generated.params.beta_tool_choice_param import (
        BetaSpecificProgrammaticToolCallingParam as ToolChoiceBetaSpecificProgrammaticToolCallingParam,
        BetaToolChoiceParam as ToolChoice,
    )
    from openai_generated.params.response_compact_params_image import ResponseCompactParamsImage as Image
    from openai_generated.params.response_create_params_access_programs import (
        ResponseCreateParamsAccessPrograms as AccessPrograms,
    )
    from openai_generated.params.response_create_params_background_options import (
        ResponseCreateParamsBackgroundOptions as BackgroundOptions,
    )


Conversation: TypeAlias = str | params.BetaResponseConversationParam
"""Conversation."""

__all__ = [
    "AccessPrograms",
    "BackgroundOptions",
    "ContextManagement",
    "Conversation",
    "Image",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "MultiAgent",
    "PromptCacheOptions",
    "Reasoning",
    "ResponseCreateParams",
    "ResponseCreateParamsBase",
    "ResponseCreateParamsNonStreaming",
    "ResponseCreateParamsStreaming",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AccessPrograms": "openai_generated.params.response_create_params_access_programs:ResponseCreateParamsAccessPrograms",
        "BackgroundOptions": "openai_generated.params.response_create_params_background_options:ResponseCreateParamsBackgroundOptions",
        "ContextManagement": "openai_generated.params.beta_responses_client_event_context_management_param:BetaResponsesClientEventContextManagementParam",
        "Image": "openai_generated.params.response_compact_params_image:ResponseCompactParamsImage",
        "Moderation": "openai_generated.params.beta_moderation_param:BetaModerationParam",
        "ModerationPolicy": "openai_generated.params.beta_moderation_param:BetaModerationPolicyParam",
        "ModerationPolicyInput": "openai_generated.params.beta_moderation_param:BetaModerationConfigParam",
        "ModerationPolicyOutput": "openai_generated.params.beta_moderation_param:BetaModerationConfigParam",
        "MultiAgent": "openai_generated.params.beta_multi_agent_param:BetaMultiAgentParam",
        "PromptCacheOptions": "openai_generated.params.beta_prompt_cache_options_param:BetaPromptCacheOptionsParam",
        "Reasoning": "openai_generated.params.beta_reasoning_param:BetaReasoningParam",
        "ResponseCreateParams": "openai_generated.params.beta_response_create_params:BetaResponseCreateParams",
        "ResponseCreateParamsBase": "openai_generated.params.beta_response_create_params:BetaResponseCreateParams",
        "ResponseCreateParamsNonStreaming": "openai_generated.params.beta_response_create_params:BetaResponseCreateParams",
        "ResponseCreateParamsStreaming": "openai_generated.params.beta_response_create_params:BetaResponseCreateParams",
        "StreamOptions": "openai_generated.params.beta_responses_client_event_stream_options_param:BetaResponsesClientEventStreamOptionsParam",
        "ToolChoice": "openai_generated.params.beta_tool_choice_param:BetaToolChoiceParam",
        "ToolChoiceBetaSpecificProgrammaticToolCallingParam": "openai_generated.params.beta_tool_choice_param:BetaSpecificProgrammaticToolCallingParam",
    },
)
