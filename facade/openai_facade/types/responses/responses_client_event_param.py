# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_responses_client_event_response_create_access_programs_param import (
        BetaResponsesClientEventResponseCreateAccessProgramsParam as ResponseCreateAccessPrograms,
    )
    from openai_generated.params.beta_responses_client_event_response_create_background_options_param import (
        BetaResponsesClientEventResponseCreateBackgroundOptionsParam as ResponseCreateBackgroundOptions,
    )
    from openai_generated.params.beta_responses_client_event_response_create_image_param import (
        BetaResponsesClientEventResponseCreateImageParam as ResponseCreateImage,
    )
    from openai_generated.params.moderation_param import (
        ModerationConfigParam as ResponseCreateModerationPolicyInput,
        ModerationConfigParam as ResponseCreateModerationPolicyOutput,
        ModerationParam as ResponseCreateModeration,
        ModerationPolicyParam as ResponseCreateModerationPolicy,
    )
    from openai_generated.params.prompt_cache_options_param import (
        PromptCacheOptionsParam as ResponseCreatePromptCacheOptions,
    )
    from openai_generated.params.responses_client_event_context_management_param import (
        ResponsesClientEventContextManagementParam as ContextManagement,
        ResponsesClientEventContextManagementParam as ResponseCreateContextManagement,
    )
    from openai_generated.params.responses_client_event_response_create_param import (
        ResponsesClientEventResponseCreateParam as ResponseCreate,
    )
    from openai_generated.params.responses_client_event_stream_options_param import (
        ResponsesClientEventStreamOptionsParam as ResponseCreateStreamOptions,
        ResponsesClientEventStreamOptionsParam as StreamOptions,
    )
    from openai_generated.params.tool_choice_param import (
        SpecificProgrammaticToolCallingParam as ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
        ToolChoiceParam as ResponseCreateToolChoice,
        ToolChoiceParam as ToolChoice,
    )


Conversation: TypeAlias = str | params.ResponseConversationParam
"""Conversation."""

Moderation: TypeAlias = params.ModerationParam
"""Moderation."""

ModerationPolicy: TypeAlias = params.ModerationPolicyParam
"""Moderation policy."""

ModerationPolicyInput: TypeAlias = params.ModerationConfigParam
"""Moderation policy input."""

ModerationPolicyOutput: TypeAlias = params.ModerationConfigParam
"""Moderation policy output."""

PromptCacheOptions: TypeAlias = params.PromptCacheOptionsParam
"""Prompt cache options."""

ResponseCreateConversation: TypeAlias = str | params.ResponseConversationParam
"""Response create conversation."""

ResponsesClientEventParam: TypeAlias = params.ResponsesClientEventResponseCreateParam
"""Responses client event param."""

ToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = params.SpecificProgrammaticToolCallingParam
"""Tool choice specific programmatic tool calling param."""

__all__ = [
    "ContextManagement",
    "Conversation",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "ResponseCreate",
    "ResponseCreateAccessPrograms",
    "ResponseCreateBackgroundOptions",
    "ResponseCreateContextManagement",
    "ResponseCreateConversation",
    "ResponseCreateImage",
    "ResponseCreateModeration",
    "ResponseCreateModerationPolicy",
    "ResponseCreateModerationPolicyInput",
    "ResponseCreateModerationPolicyOutput",
    "ResponseCreatePromptCacheOptions",
    "ResponseCreateStreamOptions",
    "ResponseCreateToolChoice",
    "ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam",
    "ResponsesClientEventParam",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContextManagement": "openai_generated.params.responses_client_event_context_management_param:ResponsesClientEventContextManagementParam",
        "ResponseCreate": "openai_generated.params.responses_client_event_response_create_param:ResponsesClientEventResponseCreateParam",
        "ResponseCreateAccessPrograms": "openai_generated.params.beta_responses_client_event_response_create_access_programs_param:BetaResponsesClientEventResponseCreateAccessProgramsParam",
        "ResponseCreateBackgroundOptions": "openai_generated.params.beta_responses_client_event_response_create_background_options_param:BetaResponsesClientEventResponseCreateBackgroundOptionsParam",
        "ResponseCreateContextManagement": "openai_generated.params.responses_client_event_context_management_param:ResponsesClientEventContextManagementParam",
        "ResponseCreateImage": "openai_generated.params.beta_responses_client_event_response_create_image_param:BetaResponsesClientEventResponseCreateImageParam",
        "ResponseCreateModeration": "openai_generated.params.moderation_param:ModerationParam",
        "ResponseCreateModerationPolicy": "openai_generated.params.moderation_param:ModerationPolicyParam",
        "ResponseCreateModerationPolicyInput": "openai_generated.params.moderation_param:ModerationConfigParam",
        "ResponseCreateModerationPolicyOutput": "openai_generated.params.moderation_param:ModerationConfigParam",
        "ResponseCreatePromptCacheOptions": "openai_generated.params.prompt_cache_options_param:PromptCacheOptionsParam",
        "ResponseCreateStreamOptions": "openai_generated.params.responses_client_event_stream_options_param:ResponsesClientEventStreamOptionsParam",
        "ResponseCreateToolChoice": "openai_generated.params.tool_choice_param:ToolChoiceParam",
        "ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam": "openai_generated.params.tool_choice_param:SpecificProgrammaticToolCallingParam",
        "StreamOptions": "openai_generated.params.responses_client_event_stream_options_param:ResponsesClientEventStreamOptionsParam",
        "ToolChoice": "openai_generated.params.tool_choice_param:ToolChoiceParam",
    },
)
