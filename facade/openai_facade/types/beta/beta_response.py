# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_compacted_response_image import BetaCompactedResponseImage as Image
    from openai_generated.models.beta_moderation import BetaModeration as Moderation
    from openai_generated.models.beta_moderation_error_body import (
        BetaModerationErrorBody as ModerationInputError,
        BetaModerationErrorBody as ModerationOutputError,
    )
    from openai_generated.models.beta_moderation_input import BetaModerationInput as ModerationInput
    from openai_generated.models.beta_moderation_output import BetaModerationOutput as ModerationOutput
    from openai_generated.models.beta_moderation_result_body import (
        BetaModerationResultBody as ModerationInputModerationResult,
        BetaModerationResultBody as ModerationOutputModerationResult,
    )
    from openai_generated.models.beta_prompt_cache_options import BetaPromptCacheOptions as PromptCacheOptions
    from openai_generated.models.beta_reasoning import BetaReasoning as Reasoning
    from openai_generated.models.beta_response import BetaResponse as BetaResponse
    from openai_generated.models.beta_response_access_programs import BetaResponseAccessPrograms as AccessPrograms
    from openai_generated.models.beta_response_conversation import BetaResponseConversation as Conversation
    from openai_generated.models.beta_response_incomplete_details import (
        BetaResponseIncompleteDetails as IncompleteDetails,
    )
    from openai_generated.models.beta_response_input_transformation import (
        BetaResponseInputTransformation as InputTransformation,
    )
    from openai_generated.models.beta_response_prompt_cache_diagnostics import (
        BetaResponsePromptCacheDiagnostics as PromptCacheDiagnostics,
    )
    from openai_generated.models.beta_response_prompt_cache_diagnostics_cache_hit import (
        BetaResponsePromptCacheDiagnosticsCacheHit as PromptCacheDiagnosticsCacheHit,
    )
    from openai_generated.models.beta_response_prompt_cache_diagnostics_cache_miss import (
        BetaResponsePromptCacheDiagnosticsCacheMiss as PromptCacheDiagnosticsCacheMiss,
    )
    from openai_generated.models.beta_response_prompt_cache_diagnostics_unavailable import (
        BetaResponsePromptCacheDiagnosticsUnavailable as PromptCacheDiagnosticsUnavailable,
    )
    from openai_generated.models.beta_response_tool_usage import BetaResponseToolUsage as ToolUsage
    from openai_generated.models.beta_response_tool_usage_image_gen import (
        BetaResponseToolUsageImageGen as ToolUsageImageGen,
    )
    from openai_generated.models.beta_response_tool_usage_image_gen_cached_tokens_details import (
        BetaResponseToolUsageImageGenCachedTokensDetails as ToolUsageImageGenCachedTokensDetails,
    )
    from openai_generated.models.beta_response_tool_usage_image_gen_input_tokens_details import (
        BetaResponseToolUsageImageGenInputTokensDetails as ToolUsageImageGenInputTokensDetails,
    )
    from openai_generated.models.beta_response_tool_usage_image_gen_output_tokens_details import (
        BetaResponseToolUsageImageGenOutputTokensDetails as ToolUsageImageGenOutputTokensDetails,
    )
    from openai_generated.models.beta_response_tool_usage_web_search import (
        BetaResponseToolUsageWebSearch as ToolUsageWebSearch,
    )
    from openai_generated.models.beta_specific_programmatic_tool_calling_param import (
        BetaSpecificProgrammaticToolCallingParam as ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    )
    from openai_generated.models.beta_tool_choice_param import BetaToolChoiceParam as ToolChoice
    from openai_generated.models.prompt_cache_diagnostics_comparison_response_not_found import (
        PromptCacheDiagnosticsComparisonResponseNotFound as PromptCacheDiagnosticsComparisonResponseNotFound,
    )


__all__ = [
    "AccessPrograms",
    "BetaResponse",
    "Conversation",
    "Image",
    "IncompleteDetails",
    "InputTransformation",
    "Moderation",
    "ModerationInput",
    "ModerationInputError",
    "ModerationInputModerationResult",
    "ModerationOutput",
    "ModerationOutputError",
    "ModerationOutputModerationResult",
    "PromptCacheDiagnostics",
    "PromptCacheDiagnosticsCacheHit",
    "PromptCacheDiagnosticsCacheMiss",
    "PromptCacheDiagnosticsComparisonResponseNotFound",
    "PromptCacheDiagnosticsUnavailable",
    "PromptCacheOptions",
    "Reasoning",
    "ToolChoice",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
    "ToolUsage",
    "ToolUsageImageGen",
    "ToolUsageImageGenCachedTokensDetails",
    "ToolUsageImageGenInputTokensDetails",
    "ToolUsageImageGenOutputTokensDetails",
    "ToolUsageWebSearch",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AccessPrograms": "openai_generated.models.beta_response_access_programs:BetaResponseAccessPrograms",
        "BetaResponse": "openai_generated.models.beta_response",
        "Conversation": "openai_generated.models.beta_response_conversation:BetaResponseConversation",
        "Image": "openai_generated.models.beta_compacted_response_image:BetaCompactedResponseImage",
        "IncompleteDetails": "openai_generated.models.beta_response_incomplete_details:BetaResponseIncompleteDetails",
        "InputTransformation": "openai_generated.models.beta_response_input_transformation:BetaResponseInputTransformation",
        "Moderation": "openai_generated.models.beta_moderation:BetaModeration",
        "ModerationInput": "openai_generated.models.beta_moderation_input:BetaModerationInput",
        "ModerationInputError": "openai_generated.models.beta_moderation_error_body:BetaModerationErrorBody",
        "ModerationInputModerationResult": "openai_generated.models.beta_moderation_result_body:BetaModerationResultBody",
        "ModerationOutput": "openai_generated.models.beta_moderation_output:BetaModerationOutput",
        "ModerationOutputError": "openai_generated.models.beta_moderation_error_body:BetaModerationErrorBody",
        "ModerationOutputModerationResult": "openai_generated.models.beta_moderation_result_body:BetaModerationResultBody",
        "PromptCacheDiagnostics": "openai_generated.models.beta_response_prompt_cache_diagnostics:BetaResponsePromptCacheDiagnostics",
        "PromptCacheDiagnosticsCacheHit": "openai_generated.models.beta_response_prompt_cache_diagnostics_cache_hit:BetaResponsePromptCacheDiagnosticsCacheHit",
        "PromptCacheDiagnosticsCacheMiss": "openai_generated.models.beta_response_prompt_cache_diagnostics_cache_miss:BetaResponsePromptCacheDiagnosticsCacheMiss",
        "PromptCacheDiagnosticsComparisonResponseNotFound": "openai_generated.models.prompt_cache_diagnostics_comparison_response_not_found",
        "PromptCacheDiagnosticsUnavailable": "openai_generated.models.beta_response_prompt_cache_diagnostics_unavailable:BetaResponsePromptCacheDiagnosticsUnavailable",
        "PromptCacheOptions": "openai_generated.models.beta_prompt_cache_options:BetaPromptCacheOptions",
        "Reasoning": "openai_generated.models.beta_reasoning:BetaReasoning",
        "ToolChoice": "openai_generated.models.beta_tool_choice_param:BetaToolChoiceParam",
        "ToolChoiceBetaSpecificProgrammaticToolCallingParam": "openai_generated.models.beta_specific_programmatic_tool_calling_param:BetaSpecificProgrammaticToolCallingParam",
        "ToolUsage": "openai_generated.models.beta_response_tool_usage:BetaResponseToolUsage",
        "ToolUsageImageGen": "openai_generated.models.beta_response_tool_usage_image_gen:BetaResponseToolUsageImageGen",
        "ToolUsageImageGenCachedTokensDetails": "openai_generated.models.beta_response_tool_usage_image_gen_cached_tokens_details:BetaResponseToolUsageImageGenCachedTokensDetails",
        "ToolUsageImageGenInputTokensDetails": "openai_generated.models.beta_response_tool_usage_image_gen_input_tokens_details:BetaResponseToolUsageImageGenInputTokensDetails",
        "ToolUsageImageGenOutputTokensDetails": "openai_generated.models.beta_response_tool_usage_image_gen_output_tokens_details:BetaResponseToolUsageImageGenOutputTokensDetails",
        "ToolUsageWebSearch": "openai_generated.models.beta_response_tool_usage_web_search:BetaResponseToolUsageWebSearch",
    },
)
