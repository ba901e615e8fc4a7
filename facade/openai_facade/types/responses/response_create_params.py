# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.moderation_param import (
        ModerationConfigParam as ModerationPolicyInput,
        ModerationConfigParam as ModerationPolicyOutput,
        ModerationParam as Moderation,
        ModerationPolicyParam as ModerationPolicy,
    )
    from openai_generated.params.prompt_cache_options_param import PromptCacheOptionsParam as PromptCacheOptions
    from openai_generated.params.response_compact_params_image import ResponseCompactParamsImage as Image
    from openai_generated.params.response_create_params import (
        ResponseCreateParams as ResponseCreateParams,
        ResponseCreateParams as ResponseCreateParamsBase,
        ResponseCreateParams as ResponseCreateParamsNonStreaming,
        ResponseCreateParams as ResponseCreateParamsStreaming,
    )
    from openai_generated.params.response_create_params_access_programs import (
        ResponseCreateParamsAccessPrograms as AccessPrograms,
    )
    from openai_generated.params.response_create_params_background_options import (
        ResponseCreateParamsBackgroundOptions as BackgroundOptions,
    )
    from openai_generated.params.responses_client_event_context_management_param import (
        ResponsesClientEventContextManagementParam as ContextManagement,
    )
    from openai_generated.params.responses_client_event_stream_options_param import (
        ResponsesClientEventStreamOptionsParam as StreamOptions,
    )
    from openai_generated.params.tool_choice_param import (
        SpecificProgrammaticToolCallingParam as ToolChoiceProgrammaticToolCalling,
        SpecificProgrammaticToolCallingParam as ToolChoiceSpecificProgrammaticToolCallingParam,
        ToolChoiceParam as ToolChoice,
    )


Conversation: TypeAlias = str | params.ResponseConversationParam
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
    "PromptCacheOptions",
    "ResponseCreateParams",
    "ResponseCreateParamsBase",
    "ResponseCreateParamsNonStreaming",
    "ResponseCreateParamsStreaming",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceProgrammaticToolCalling",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AccessPrograms": "openai_generated.params.response_create_params_access_programs:ResponseCreateParamsAccessPrograms",
        "BackgroundOptions": "openai_generated.params.response_create_params_background_options:ResponseCreateParamsBackgroundOptions",
        "ContextManagement": "openai_generated.params.responses_client_event_context_management_param:ResponsesClientEventContextManagementParam",
        "Image": "openai_generated.params.response_compact_params_image:ResponseCompactParamsImage",
        "Moderation": "openai_generated.params.moderation_param:ModerationParam",
        "ModerationPolicy": "openai_generated.params.moderation_param:ModerationPolicyParam",
        "ModerationPolicyInput": "openai_generated.params.moderation_param:ModerationConfigParam",
        "ModerationPolicyOutput": "openai_generated.params.moderation_param:ModerationConfigParam",
        "PromptCacheOptions": "openai_generated.params.prompt_cache_options_param:PromptCacheOptionsParam",
        "ResponseCreateParams": "openai_generated.params.response_create_params",
        "ResponseCreateParamsBase": "openai_generated.params.response_create_params:ResponseCreateParams",
        "ResponseCreateParamsNonStreaming": "openai_generated.params.response_create_params:ResponseCreateParams",
        "ResponseCreateParamsStreaming": "openai_generated.params.response_create_params:ResponseCreateParams",
        "StreamOptions": "openai_generated.params.responses_client_event_stream_options_param:ResponsesClientEventStreamOptionsParam",
        "ToolChoice": "openai_generated.params.tool_choice_param:ToolChoiceParam",
        "ToolChoiceProgrammaticToolCalling": "openai_generated.params.tool_choice_param:SpecificProgrammaticToolCallingParam",
        "ToolChoiceSpecificProgrammaticToolCallingParam": "openai_generated.params.tool_choice_param:SpecificProgrammaticToolCallingParam",
    },
)
