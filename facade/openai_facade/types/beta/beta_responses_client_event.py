# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_conversation_param import BetaConversationParam as ResponseCreateConversation
    from openai_generated.models.beta_moderation_param import (
        BetaModerationConfigParam as ResponseCreateModerationPolicyInput,
        BetaModerationConfigParam as ResponseCreateModerationPolicyOutput,
        BetaModerationParam as ResponseCreateModeration,
        BetaModerationPolicyParam as ResponseCreateModerationPolicy,
    )
    from openai_generated.models.beta_multi_agent_param import BetaMultiAgentParam as ResponseCreateMultiAgent
    from openai_generated.models.beta_prompt_cache_options_param import (
        BetaPromptCacheOptionsParam as ResponseCreatePromptCacheOptions,
    )
    from openai_generated.models.beta_reasoning import BetaReasoning as ResponseCreateReasoning
    from openai_generated.models.beta_responses_client_event import (
        BetaResponseInjectEvent as ResponseInject,
        BetaResponsesClientEvent as BetaResponsesClientEvent,
        BetaResponsesClientEventResponseCreate as ResponseCreate,
    )
    from openai_generated.models.beta_responses_client_event_context_management import (
        BetaResponsesClientEventContextManagement as ResponseCreateContextManagement,
    )
    from openai_generated.models.beta_responses_client_event_response_create_access_programs import (
        BetaResponsesClientEventResponseCreateAccessPrograms as ResponseCreateAccessPrograms,
    )
    from openai_generated.models.beta_responses_client_event_response_create_background_options import (
        BetaResponsesClientEventResponseCreateBackgroundOptions as ResponseCreateBackgroundOptions,
    )
    from openai_generated.models.beta_responses_client_event_response_create_image import (
        BetaResponsesClientEventResponseCreateImage as ResponseCreateImage,
    )
    from openai_generated.models.beta_responses_client_event_stream_options import (
        BetaResponsesClientEventStreamOptions as ResponseCreateStreamOptions,
    )
    from openai_generated.models.beta_specific_programmatic_tool_calling_param import (
        BetaSpecificProgrammaticToolCallingParam as ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
    )
    from openai_generated.models.beta_tool_choice_param import BetaToolChoiceParam as ResponseCreateToolChoice


__all__ = [
    "BetaResponsesClientEvent",
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
    "ResponseCreateMultiAgent",
    "ResponseCreatePromptCacheOptions",
    "ResponseCreateReasoning",
    "ResponseCreateStreamOptions",
    "ResponseCreateToolChoice",
    "ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam",
    "ResponseInject",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponsesClientEvent": "openai_generated.models.beta_responses_client_event",
        "ResponseCreate": "openai_generated.models.beta_responses_client_event:BetaResponsesClientEventResponseCreate",
        "ResponseCreateAccessPrograms": "openai_generated.models.beta_responses_client_event_response_create_access_programs:BetaResponsesClientEventResponseCreateAccessPrograms",
        "ResponseCreateBackgroundOptions": "openai_generated.models.beta_responses_client_event_response_create_background_options:BetaResponsesClientEventResponseCreateBackgroundOptions",
        "ResponseCreateContextManagement": "openai_generated.models.beta_responses_client_event_context_management:BetaResponsesClientEventContextManagement",
        "ResponseCreateConversation": "openai_generated.models.beta_conversation_param:BetaConversationParam",
        "ResponseCreateImage": "openai_generated.models.beta_responses_client_event_response_create_image:BetaResponsesClientEventResponseCreateImage",
        "ResponseCreateModeration": "openai_generated.models.beta_moderation_param:BetaModerationParam",
        "ResponseCreateModerationPolicy": "openai_generated.models.beta_moderation_param:BetaModerationPolicyParam",
        "ResponseCreateModerationPolicyInput": "openai_generated.models.beta_moderation_param:BetaModerationConfigParam",
        "ResponseCreateModerationPolicyOutput": "openai_generated.models.beta_moderation_param:BetaModerationConfigParam",
        "ResponseCreateMultiAgent": "openai_generated.models.beta_multi_agent_param:BetaMultiAgentParam",
        "ResponseCreatePromptCacheOptions": "openai_generated.models.beta_prompt_cache_options_param:BetaPromptCacheOptionsParam",
        "ResponseCreateReasoning": "openai_generated.models.beta_reasoning:BetaReasoning",
        "ResponseCreateStreamOptions": "openai_generated.models.beta_responses_client_event_stream_options:BetaResponsesClientEventStreamOptions",
        "ResponseCreateToolChoice": "openai_generated.models.beta_tool_choice_param:BetaToolChoiceParam",
        "ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam": "openai_generated.models.beta_specific_programmatic_tool_calling_param:BetaSpecificProgrammaticToolCallingParam",
        "ResponseInject": "openai_generated.models.beta_responses_client_event:BetaResponseInjectEvent",
    },
)
