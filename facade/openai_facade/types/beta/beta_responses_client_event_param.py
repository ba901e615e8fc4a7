# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_responses_client_event_param import (
        BetaResponsesClientEventParam as BetaResponsesClientEventParam,
    )
    from openai_generated.params.beta_responses_client_event_param_response_create import (
        BetaResponsesClientEventParamResponseCreate as ResponseCreate,
    )
    from openai_generated.params.beta_responses_client_event_response_create_access_programs_param import (
        BetaResponsesClientEventResponseCreateAccessProgramsParam as ResponseCreateAccessPrograms,
    )
    from openai_generated.params.beta_responses_client_event_response_create_background_options_param import (
        BetaResponsesClientEventResponseCreateBackgroundOptionsParam as ResponseCreateBackgroundOptions,
    )
    from openai_generated.params.beta_responses_client_event_response_create_context_management_param import (
        BetaResponsesClientEventResponseCreateContextManagementParam as ResponseCreateContextManagement,
    )
    from openai_generated.params.beta_responses_client_event_response_create_image_param import (
        BetaResponsesClientEventResponseCreateImageParam as ResponseCreateImage,
    )
    from openai_generated.params.beta_responses_client_event_response_create_moderation_param import (
        BetaResponsesClientEventResponseCreateModerationParam as ResponseCreateModeration,
    )
    from openai_generated.params.beta_responses_client_event_response_create_moderation_policy_input_param import (
        BetaResponsesClientEventResponseCreateModerationPolicyInputParam as ResponseCreateModerationPolicyInput,
    )
    from openai_generated.params.beta_responses_client_event_response_create_moderation_policy_output_param import (
        BetaResponsesClientEventResponseCreateModerationPolicyOutputParam as ResponseCreateModerationPolicyOutput,
    )
    from openai_generated.params.beta_responses_client_event_response_create_moderation_policy_param import (
        BetaResponsesClientEventResponseCreateModerationPolicyParam as ResponseCreateModerationPolicy,
    )
    from openai_generated.params.beta_responses_client_event_response_create_multi_agent_param import (
        BetaResponsesClientEventResponseCreateMultiAgentParam as ResponseCreateMultiAgent,
    )
    from openai_generated.params.beta_responses_client_event_response_create_prompt_cache_options_param import (
        BetaResponsesClientEventResponseCreatePromptCacheOptionsParam as ResponseCreatePromptCacheOptions,
    )
    from openai_generated.params.beta_responses_client_event_response_create_reasoning_param import (
        BetaResponsesClientEventResponseCreateReasoningParam as ResponseCreateReasoning,
    )
    from openai_generated.params.beta_responses_client_event_response_create_stream_options_param import (
        BetaResponsesClientEventResponseCreateStreamOptionsParam as ResponseCreateStreamOptions,
    )
    from openai_generated.params.beta_responses_client_event_response_create_tool_choice_param import (
        BetaResponsesClientEventResponseCreateToolChoiceParam as ResponseCreateToolChoice,
    )
    from openai_generated.params.response_create_tool_choice_beta_specific_programmatic_tool_calling_param import (
        ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam as ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
    )


ResponseCreateConversation: TypeAlias = str | params.BetaConversationParam2
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
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponsesClientEventParam": "openai_generated.params.beta_responses_client_event_param",
        "ResponseCreate": "openai_generated.params.beta_responses_client_event_param_response_create:BetaResponsesClientEventParamResponseCreate",
        "ResponseCreateAccessPrograms": "openai_generated.params.beta_responses_client_event_response_create_access_programs_param:BetaResponsesClientEventResponseCreateAccessProgramsParam",
        "ResponseCreateBackgroundOptions": "openai_generated.params.beta_responses_client_event_response_create_background_options_param:BetaResponsesClientEventResponseCreateBackgroundOptionsParam",
        "ResponseCreateContextManagement": "openai_generated.params.beta_responses_client_event_response_create_context_management_param:BetaResponsesClientEventResponseCreateContextManagementParam",
        "ResponseCreateImage": "openai_generated.params.beta_responses_client_event_response_create_image_param:BetaResponsesClientEventResponseCreateImageParam",
        "ResponseCreateModeration": "openai_generated.params.beta_responses_client_event_response_create_moderation_param:BetaResponsesClientEventResponseCreateModerationParam",
        "ResponseCreateModerationPolicy": "openai_generated.params.beta_responses_client_event_response_create_moderation_policy_param:BetaResponsesClientEventResponseCreateModerationPolicyParam",
        "ResponseCreateModerationPolicyInput": "openai_generated.params.beta_responses_client_event_response_create_moderation_policy_input_param:BetaResponsesClientEventResponseCreateModerationPolicyInputParam",
        "ResponseCreateModerationPolicyOutput": "openai_generated.params.beta_responses_client_event_response_create_moderation_policy_output_param:BetaResponsesClientEventResponseCreateModerationPolicyOutputParam",
        "ResponseCreateMultiAgent": "openai_generated.params.beta_responses_client_event_response_create_multi_agent_param:BetaResponsesClientEventResponseCreateMultiAgentParam",
        "ResponseCreatePromptCacheOptions": "openai_generated.params.beta_responses_client_event_response_create_prompt_cache_options_param:BetaResponsesClientEventResponseCreatePromptCacheOptionsParam",
        "ResponseCreateReasoning": "openai_generated.params.beta_responses_client_event_response_create_reasoning_param:BetaResponsesClientEventResponseCreateReasoningParam",
        "ResponseCreateStreamOptions": "openai_generated.params.beta_responses_client_event_response_create_stream_options_param:BetaResponsesClientEventResponseCreateStreamOptionsParam",
        "ResponseCreateToolChoice": "openai_generated.params.beta_responses_client_event_response_create_tool_choice_param:BetaResponsesClientEventResponseCreateToolChoiceParam",
        "ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam": "openai_generated.params.response_create_tool_choice_beta_specific_programmatic_tool_calling_param",
    },
)
