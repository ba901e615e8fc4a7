# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_compacted_response_image import BetaCompactedResponseImage as Image
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
    from openai_generated.models.beta_reasoning import BetaReasoning as Reasoning
    from openai_generated.models.beta_response import (
        BetaModeration as Moderation,
        BetaPromptCacheOptions as PromptCacheOptions,
        BetaResponse as BetaResponse,
        BetaResponseConversation as Conversation,
        BetaResponseIncompleteDetails as IncompleteDetails,
    )
    from openai_generated.models.beta_response_access_programs import BetaResponseAccessPrograms as AccessPrograms
    from openai_generated.models.beta_response_input_transformation import (
        BetaResponseInputTransformation as InputTransformation,
    )
    from openai_generated.models.beta_response_prompt_cache_diagnostics import (
        BetaResponsePromptCacheDiagnostics as PromptCacheDiagnostics,
        BetaResponsePromptCacheDiagnosticsCacheHit as PromptCacheDiagnosticsCacheHit,
        BetaResponsePromptCacheDiagnosticsCacheMiss as PromptCacheDiagnosticsCacheMiss,
        BetaResponsePromptCacheDiagnosticsUnavailable as PromptCacheDiagnosticsUnavailable,
        PromptCacheDiagnosticsComparisonResponseNotFound as PromptCacheDiagnosticsComparisonResponseNotFound,
    )
    from openai_generated.models.beta_response_tool_usage import (
        BetaResponseToolUsage as ToolUsage,
        BetaResponseToolUsageImageGen as ToolUsageImageGen,
        BetaResponseToolUsageImageGenCachedTokensDetails as ToolUsageImageGenCachedTokensDetails,
        BetaResponseToolUsageImageGenInputTokensDetails as ToolUsageImageGenInputTokensDetails,
        BetaResponseToolUsageImageGenOutputTokensDetails as ToolUsageImageGenOutputTokensDetails,
        BetaResponseToolUsageWebSearch as ToolUsageWebSearch,
    )
    from openai_generated.models.beta_specific_programmatic_tool_calling_param import (
        BetaSpecificProgrammaticToolCallingParam as ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    )
    from openai_generated.models.beta_tool_choice_param import BetaToolChoiceParam as ToolChoice


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
        "Conversation": "openai_generated.models.beta_response:BetaResponseConversation",
        "Image": "openai_generated.models.beta_compacted_response_image:BetaCompactedResponseImage",
        "IncompleteDetails": "openai_generated.models.beta_response:BetaResponseIncompleteDetails",
        "InputTransformation": "openai_generated.models.beta_response_input_transformation:BetaResponseInputTransformation",
        "Moderation": "openai_generated.models.beta_response:BetaModeration",
        "ModerationInput": "openai_generated.models.beta_moderation_input:BetaModerationInput",
        "ModerationInputError": "openai_generated.models.beta_moderation_error_body:BetaModerationErrorBody",
        "ModerationInputModerationResult": "openai_generated.models.beta_moderation_result_body:BetaModerationResultBody",
        "ModerationOutput": "openai_generated.models.beta_moderation_output:BetaModerationOutput",
        "ModerationOutputError": "openai_generated.models.beta_moderation_error_body:BetaModerationErrorBody",
        "ModerationOutputModerationResult": "openai_generated.models.beta_moderation_result_body:BetaModerationResultBody",
        "PromptCacheDiagnostics": "openai_generated.models.beta_response_prompt_cache_diagnostics:BetaResponsePromptCacheDiagnostics",
        "PromptCacheDiagnosticsCacheHit": "openai_generated.models.beta_response_prompt_cache_diagnostics:BetaResponsePromptCacheDiagnosticsCacheHit",
        "PromptCacheDiagnosticsCacheMiss": "openai_generated.models.beta_response_prompt_cache_diagnostics:BetaResponsePromptCacheDiagnosticsCacheMiss",
        "PromptCacheDiagnosticsComparisonResponseNotFound": "openai_generated.models.beta_response_prompt_cache_diagnostics",
        "PromptCacheDiagnosticsUnavailable": "openai_generated.models.beta_response_prompt_cache_diagnostics:BetaResponsePromptCacheDiagnosticsUnavailable",
        "PromptCacheOptions": "openai_generated.models.beta_response:BetaPromptCacheOptions",
        "Reasoning": "openai_generated.models.beta_reasoning:BetaReasoning",
        "ToolChoice": "openai_generated.models.beta_tool_choice_param:BetaToolChoiceParam",
        "ToolChoiceBetaSpecificProgrammaticToolCallingParam": "openai_generated.models.beta_specific_programmatic_tool_calling_param:BetaSpecificProgrammaticToolCallingParam",
        "ToolUsage": "openai_generated.models.beta_response_tool_usage:BetaResponseToolUsage",
        "ToolUsageImageGen": "openai_generated.models.beta_response_tool_usage:BetaResponseToolUsageImageGen",
        "ToolUsageImageGenCachedTokensDetails": "openai_generated.models.beta_response_tool_usage:BetaResponseToolUsageImageGenCachedTokensDetails",
        "ToolUsageImageGenInputTokensDetails": "openai_generated.models.beta_response_tool_usage:BetaResponseToolUsageImageGenInputTokensDetails",
        "ToolUsageImageGenOutputTokensDetails": "openai_generated.models.beta_response_tool_usage:BetaResponseToolUsageImageGenOutputTokensDetails",
        "ToolUsageWebSearch": "openai_generated.models.beta_response_tool_usage:BetaResponseToolUsageWebSearch",
    },
)
