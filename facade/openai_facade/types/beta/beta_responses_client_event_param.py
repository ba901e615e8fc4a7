# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_moderation_param import (
        BetaModerationConfigParam as ResponseCreateModerationPolicyInput,
        BetaModerationConfigParam as ResponseCreateModerationPolicyOutput,
        BetaModerationParam as ResponseCreateModeration,
        BetaModerationPolicyParam as ResponseCreateModerationPolicy,
    )
    from openai_generated.params.beta_multi_agent_param import BetaMultiAgentParam as ResponseCreateMultiAgent
    from openai_generated.params.beta_prompt_cache_options_param import (
        BetaPromptCacheOptionsParam as ResponseCreatePromptCacheOptions,
    )
    from openai_generated.params.beta_reasoning_param import BetaReasoningParam as ResponseCreateReasoning
    from openai_generated.params.beta_responses_client_event_context_management_param import (
        BetaResponsesClientEventContextManagementParam as ResponseCreateContextManagement,
    )
    from openai_generated.params.beta_responses_client_event_param import (
        BetaResponseInjectEventParam as ResponseInject,
        BetaResponsesClientEventParam as BetaResponsesClientEventParam,
        BetaResponsesClientEventResponseCreateParam as ResponseCreate,
    )
    from openai_generated.params.beta_responses_client_event_response_create_access_programs_param import (
        BetaResponsesClientEventResponseCreateAccessProgramsParam as ResponseCreateAccessPrograms,
    )
    from openai_generated.params.beta_responses_client_event_response_create_background_options_param import (
        BetaResponsesClientEventResponseCreateBackgroundOptionsParam as ResponseCreateBackgroundOptions,
    )
    from openai_generated.params.beta_responses_client_event_response_create_image_param import (
        BetaResponsesClientEventResponseCreateImageParam as ResponseCreateImage,
    )
    from openai_generated.params.beta_responses_client_event_stream_options_param import (
        BetaResponsesClientEventStreamOptionsParam as ResponseCreateStreamOptions,
    )
    from openai_generated.params.beta_tool_choice_param import (
        BetaSpecificProgrammaticToolCallingParam as ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
        BetaToolChoiceParam as ResponseCreateToolChoice,
    )


ResponseCreateConversation: TypeAlias = str | params.BetaResponseConversationParam
"""Response create conversation."""

__all__ = [
    "BetaResponsesClientEventParam",
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
        "BetaResponsesClientEventParam": "openai_generated.params.beta_responses_client_event_param",
        "ResponseCreate": "openai_generated.params.beta_responses_client_event_param:BetaResponsesClientEventResponseCreateParam",
        "ResponseCreateAccessPrograms": "openai_generated.params.beta_responses_client_event_response_create_access_programs_param:BetaResponsesClientEventResponseCreateAccessProgramsParam",
        "ResponseCreateBackgroundOptions": "openai_generated.params.beta_responses_client_event_response_create_background_options_param:BetaResponsesClientEventResponseCreateBackgroundOptionsParam",
        "ResponseCreateContextManagement": "openai_generated.params.beta_responses_client_event_context_management_param:BetaResponsesClientEventContextManagementParam",
        "ResponseCreateImage": "openai_generated.params.beta_responses_client_event_response_create_image_param:BetaResponsesClientEventResponseCreateImageParam",
        "ResponseCreateModeration": "openai_generated.params.beta_moderation_param:BetaModerationParam",
        "ResponseCreateModerationPolicy": "openai_generated.params.beta_moderation_param:BetaModerationPolicyParam",
        "ResponseCreateModerationPolicyInput": "openai_generated.params.beta_moderation_param:BetaModerationConfigParam",
        "ResponseCreateModerationPolicyOutput": "openai_generated.params.beta_moderation_param:BetaModerationConfigParam",
        "ResponseCreateMultiAgent": "openai_generated.params.beta_multi_agent_param:BetaMultiAgentParam",
        "ResponseCreatePromptCacheOptions": "openai_generated.params.beta_prompt_cache_options_param:BetaPromptCacheOptionsParam",
        "ResponseCreateReasoning": "openai_generated.params.beta_reasoning_param:BetaReasoningParam",
        "ResponseCreateStreamOptions": "openai_generated.params.beta_responses_client_event_stream_options_param:BetaResponsesClientEventStreamOptionsParam",
        "ResponseCreateToolChoice": "openai_generated.params.beta_tool_choice_param:BetaToolChoiceParam",
        "ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam": "openai_generated.params.beta_tool_choice_param:BetaSpecificProgrammaticToolCallingParam",
        "ResponseInject": "openai_generated.params.beta_responses_client_event_param:BetaResponseInjectEventParam",
    },
)
