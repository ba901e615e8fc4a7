# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_responses_client_event_response_create_access_programs import (
        BetaResponsesClientEventResponseCreateAccessPrograms as ResponseCreateAccessPrograms,
    )
    from openai_generated.models.beta_responses_client_event_response_create_background_options import (
        BetaResponsesClientEventResponseCreateBackgroundOptions as ResponseCreateBackgroundOptions,
    )
    from openai_generated.models.beta_responses_client_event_response_create_image import (
        BetaResponsesClientEventResponseCreateImage as ResponseCreateImage,
    )
    from openai_generated.models.conversation_param import (
        ConversationParam as Conversation,
        ConversationParam as ResponseCreateConversation,
    )
    from openai_generated.models.moderation_config_param import (
        ModerationConfigParam as ResponseCreateModerationPolicyInput,
        ModerationConfigParam as ResponseCreateModerationPolicyOutput,
    )
    from openai_generated.models.moderation_param import ModerationParam as ResponseCreateModeration
    from openai_generated.models.moderation_policy_param import ModerationPolicyParam as ResponseCreateModerationPolicy
    from openai_generated.models.prompt_cache_options_param import (
        PromptCacheOptionsParam as ResponseCreatePromptCacheOptions,
    )
    from openai_generated.models.responses_client_event import ResponsesClientEvent as ResponsesClientEvent
    from openai_generated.models.responses_client_event_context_management import (
        ResponsesClientEventContextManagement as ContextManagement,
        ResponsesClientEventContextManagement as ResponseCreateContextManagement,
    )
    from openai_generated.models.responses_client_event_moderation import ResponsesClientEventModeration as Moderation
    from openai_generated.models.responses_client_event_moderation_policy import (
        ResponsesClientEventModerationPolicy as ModerationPolicy,
    )
    from openai_generated.models.responses_client_event_moderation_policy_input import (
        ResponsesClientEventModerationPolicyInput as ModerationPolicyInput,
    )
    from openai_generated.models.responses_client_event_moderation_policy_output import (
        ResponsesClientEventModerationPolicyOutput as ModerationPolicyOutput,
    )
    from openai_generated.models.responses_client_event_prompt_cache_options import (
        ResponsesClientEventPromptCacheOptions as PromptCacheOptions,
    )
    from openai_generated.models.responses_client_event_response_create import (
        ResponsesClientEventResponseCreate as ResponseCreate,
    )
    from openai_generated.models.responses_client_event_stream_options import (
        ResponsesClientEventStreamOptions as ResponseCreateStreamOptions,
        ResponsesClientEventStreamOptions as StreamOptions,
    )
    from openai_generated.models.specific_programmatic_tool_calling_param import (
        SpecificProgrammaticToolCallingParam as ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
    )
    from openai_generated.models.tool_choice_param import (
        ToolChoiceParam as ResponseCreateToolChoice,
        ToolChoiceParam as ToolChoice,
    )


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
    "ResponsesClientEvent",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContextManagement": "openai_generated.models.responses_client_event_context_management:ResponsesClientEventContextManagement",
        "Conversation": "openai_generated.models.conversation_param:ConversationParam",
        "Moderation": "openai_generated.models.responses_client_event_moderation:ResponsesClientEventModeration",
        "ModerationPolicy": "openai_generated.models.responses_client_event_moderation_policy:ResponsesClientEventModerationPolicy",
        "ModerationPolicyInput": "openai_generated.models.responses_client_event_moderation_policy_input:ResponsesClientEventModerationPolicyInput",
        "ModerationPolicyOutput": "openai_generated.models.responses_client_event_moderation_policy_output:ResponsesClientEventModerationPolicyOutput",
        "PromptCacheOptions": "openai_generated.models.responses_client_event_prompt_cache_options:ResponsesClientEventPromptCacheOptions",
        "ResponseCreate": "openai_generated.models.responses_client_event_response_create:ResponsesClientEventResponseCreate",
        "ResponseCreateAccessPrograms": "openai_generated.models.beta_responses_client_event_response_create_access_programs:BetaResponsesClientEventResponseCreateAccessPrograms",
        "ResponseCreateBackgroundOptions": "openai_generated.models.beta_responses_client_event_response_create_background_options:BetaResponsesClientEventResponseCreateBackgroundOptions",
        "ResponseCreateContextManagement": "openai_generated.models.responses_client_event_context_management:ResponsesClientEventContextManagement",
        "ResponseCreateConversation": "openai_generated.models.conversation_param:ConversationParam",
        "ResponseCreateImage": "openai_generated.models.beta_responses_client_event_response_create_image:BetaResponsesClientEventResponseCreateImage",
        "ResponseCreateModeration": "openai_generated.models.moderation_param:ModerationParam",
        "ResponseCreateModerationPolicy": "openai_generated.models.moderation_policy_param:ModerationPolicyParam",
        "ResponseCreateModerationPolicyInput": "openai_generated.models.moderation_config_param:ModerationConfigParam",
        "ResponseCreateModerationPolicyOutput": "openai_generated.models.moderation_config_param:ModerationConfigParam",
        "ResponseCreatePromptCacheOptions": "openai_generated.models.prompt_cache_options_param:PromptCacheOptionsParam",
        "ResponseCreateStreamOptions": "openai_generated.models.responses_client_event_stream_options:ResponsesClientEventStreamOptions",
        "ResponseCreateToolChoice": "openai_generated.models.tool_choice_param:ToolChoiceParam",
        "ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam": "openai_generated.models.specific_programmatic_tool_calling_param:SpecificProgrammaticToolCallingParam",
        "ResponsesClientEvent": "openai_generated.models.responses_client_event",
        "StreamOptions": "openai_generated.models.responses_client_event_stream_options:ResponsesClientEventStreamOptions",
        "ToolChoice": "openai_generated.models.tool_choice_param:ToolChoiceParam",
    },
)
