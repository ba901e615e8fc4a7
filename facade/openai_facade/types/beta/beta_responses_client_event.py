# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_responses_client_event_response_create_access_programs import (
        BetaResponsesClientEventResponseCreateAccessPrograms as ResponseCreateAccessPrograms,
    )
    from openai_generated.models.beta_responses_client_event_response_create_background_options import (
        BetaResponsesClientEventResponseCreateBackgroundOptions as ResponseCreateBackgroundOptions,
    )
    from openai_generated.models.beta_responses_client_event_response_create_context_management import (
        BetaResponsesClientEventResponseCreateContextManagement as ResponseCreateContextManagement,
    )
    from openai_generated.models.beta_responses_client_event_response_create_conversation import (
        BetaResponsesClientEventResponseCreateConversation as ResponseCreateConversation,
    )
    from openai_generated.models.beta_responses_client_event_response_create_image import (
        BetaResponsesClientEventResponseCreateImage as ResponseCreateImage,
    )
    from openai_generated.models.beta_responses_client_event_response_create_moderation import (
        BetaResponsesClientEventResponseCreateModeration as ResponseCreateModeration,
    )
    from openai_generated.models.beta_responses_client_event_response_create_moderation_policy import (
        BetaResponsesClientEventResponseCreateModerationPolicy as ResponseCreateModerationPolicy,
    )
    from openai_generated.models.beta_responses_client_event_response_create_moderation_policy_input import (
        BetaResponsesClientEventResponseCreateModerationPolicyInput as ResponseCreateModerationPolicyInput,
    )
    from openai_generated.models.beta_responses_client_event_response_create_moderation_policy_output import (
        BetaResponsesClientEventResponseCreateModerationPolicyOutput as ResponseCreateModerationPolicyOutput,
    )
    from openai_generated.models.beta_responses_client_event_response_create_multi_agent import (
        BetaResponsesClientEventResponseCreateMultiAgent as ResponseCreateMultiAgent,
    )
    from openai_generated.models.beta_responses_client_event_response_create_prompt_cache_options import (
        BetaResponsesClientEventResponseCreatePromptCacheOptions as ResponseCreatePromptCacheOptions,
    )
    from openai_generated.models.beta_responses_client_event_response_create_reasoning import (
        BetaResponsesClientEventResponseCreateReasoning as ResponseCreateReasoning,
    )
    from openai_generated.models.beta_responses_client_event_response_create_schema import (
        BetaResponsesClientEventResponseCreateSchema as ResponseCreate,
    )
    from openai_generated.models.beta_responses_client_event_response_create_stream_options import (
        BetaResponsesClientEventResponseCreateStreamOptions as ResponseCreateStreamOptions,
    )
    from openai_generated.models.beta_responses_client_event_response_create_tool_choice import (
        BetaResponsesClientEventResponseCreateToolChoice as ResponseCreateToolChoice,
    )
    from openai_generated.models.beta_responses_client_event_schema import (
        BetaResponsesClientEventSchema as BetaResponsesClientEvent,
    )
    from openai_generated.models.response_create_tool_choice_beta_specific_programmatic_tool_calling_param import (
        ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam as ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
    )


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
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponsesClientEvent": "openai_generated.models.beta_responses_client_event_schema:BetaResponsesClientEventSchema",
        "ResponseCreate": "openai_generated.models.beta_responses_client_event_response_create_schema:BetaResponsesClientEventResponseCreateSchema",
        "ResponseCreateAccessPrograms": "openai_generated.models.beta_responses_client_event_response_create_access_programs:BetaResponsesClientEventResponseCreateAccessPrograms",
        "ResponseCreateBackgroundOptions": "openai_generated.models.beta_responses_client_event_response_create_background_options:BetaResponsesClientEventResponseCreateBackgroundOptions",
        "ResponseCreateContextManagement": "openai_generated.models.beta_responses_client_event_response_create_context_management:BetaResponsesClientEventResponseCreateContextManagement",
        "ResponseCreateConversation": "openai_generated.models.beta_responses_client_event_response_create_conversation:BetaResponsesClientEventResponseCreateConversation",
        "ResponseCreateImage": "openai_generated.models.beta_responses_client_event_response_create_image:BetaResponsesClientEventResponseCreateImage",
        "ResponseCreateModeration": "openai_generated.models.beta_responses_client_event_response_create_moderation:BetaResponsesClientEventResponseCreateModeration",
        "ResponseCreateModerationPolicy": "openai_generated.models.beta_responses_client_event_response_create_moderation_policy:BetaResponsesClientEventResponseCreateModerationPolicy",
        "ResponseCreateModerationPolicyInput": "openai_generated.models.beta_responses_client_event_response_create_moderation_policy_input:BetaResponsesClientEventResponseCreateModerationPolicyInput",
        "ResponseCreateModerationPolicyOutput": "openai_generated.models.beta_responses_client_event_response_create_moderation_policy_output:BetaResponsesClientEventResponseCreateModerationPolicyOutput",
        "ResponseCreateMultiAgent": "openai_generated.models.beta_responses_client_event_response_create_multi_agent:BetaResponsesClientEventResponseCreateMultiAgent",
        "ResponseCreatePromptCacheOptions": "openai_generated.models.beta_responses_client_event_response_create_prompt_cache_options:BetaResponsesClientEventResponseCreatePromptCacheOptions",
        "ResponseCreateReasoning": "openai_generated.models.beta_responses_client_event_response_create_reasoning:BetaResponsesClientEventResponseCreateReasoning",
        "ResponseCreateStreamOptions": "openai_generated.models.beta_responses_client_event_response_create_stream_options:BetaResponsesClientEventResponseCreateStreamOptions",
        "ResponseCreateToolChoice": "openai_generated.models.beta_responses_client_event_response_create_tool_choice:BetaResponsesClientEventResponseCreateToolChoice",
        "ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam": "openai_generated.models.response_create_tool_choice_beta_specific_programmatic_tool_calling_param",
    },
)
