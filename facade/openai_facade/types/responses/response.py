# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_compacted_response_image import BetaCompactedResponseImage as Image
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
    from openai_generated.models.moderation_error_body import (
        ModerationErrorBody as ModerationInputError,
        ModerationErrorBody as ModerationOutputError,
    )
    from openai_generated.models.moderation_result_body import (
        ModerationResultBody as ModerationInputModerationResult,
        ModerationResultBody as ModerationOutputModerationResult,
    )
    from openai_generated.models.moderation_schema_input import ModerationSchemaInput as ModerationInput
    from openai_generated.models.moderation_schema_output import ModerationSchemaOutput as ModerationOutput
    from openai_generated.models.response import (
        ModerationSchema as Moderation,
        PromptCacheOptions as PromptCacheOptions,
        Response as Response,
        ResponseConversation as Conversation,
        ResponseIncompleteDetails as IncompleteDetails,
    )
    from openai_generated.models.specific_programmatic_tool_calling_param import (
        SpecificProgrammaticToolCallingParam as ToolChoiceProgrammaticToolCalling,
        SpecificProgrammaticToolCallingParam as ToolChoiceSpecificProgrammaticToolCallingParam,
    )
    from openai_generated.models.tool_choice_param import ToolChoiceParam as ToolChoice


__all__ = [
    "AccessPrograms",
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
    "Response",
    "ToolChoice",
    "ToolChoiceProgrammaticToolCalling",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
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
        "Conversation": "openai_generated.models.response:ResponseConversation",
        "Image": "openai_generated.models.beta_compacted_response_image:BetaCompactedResponseImage",
        "IncompleteDetails": "openai_generated.models.response:ResponseIncompleteDetails",
        "InputTransformation": "openai_generated.models.beta_response_input_transformation:BetaResponseInputTransformation",
        "Moderation": "openai_generated.models.response:ModerationSchema",
        "ModerationInput": "openai_generated.models.moderation_schema_input:ModerationSchemaInput",
        "ModerationInputError": "openai_generated.models.moderation_error_body:ModerationErrorBody",
        "ModerationInputModerationResult": "openai_generated.models.moderation_result_body:ModerationResultBody",
        "ModerationOutput": "openai_generated.models.moderation_schema_output:ModerationSchemaOutput",
        "ModerationOutputError": "openai_generated.models.moderation_error_body:ModerationErrorBody",
        "ModerationOutputModerationResult": "openai_generated.models.moderation_result_body:ModerationResultBody",
        "PromptCacheDiagnostics": "openai_generated.models.beta_response_prompt_cache_diagnostics:BetaResponsePromptCacheDiagnostics",
        "PromptCacheDiagnosticsCacheHit": "openai_generated.models.beta_response_prompt_cache_diagnostics:BetaResponsePromptCacheDiagnosticsCacheHit",
        "PromptCacheDiagnosticsCacheMiss": "openai_generated.models.beta_response_prompt_cache_diagnostics:BetaResponsePromptCacheDiagnosticsCacheMiss",
        "PromptCacheDiagnosticsComparisonResponseNotFound": "openai_generated.models.beta_response_prompt_cache_diagnostics",
        "PromptCacheDiagnosticsUnavailable": "openai_generated.models.beta_response_prompt_cache_diagnostics:BetaResponsePromptCacheDiagnosticsUnavailable",
        "PromptCacheOptions": "openai_generated.models.response",
        "Response": "openai_generated.models.response",
        "ToolChoice": "openai_generated.models.tool_choice_param:ToolChoiceParam",
        "ToolChoiceProgrammaticToolCalling": "openai_generated.models.specific_programmatic_tool_calling_param:SpecificProgrammaticToolCallingParam",
        "ToolChoiceSpecificProgrammaticToolCallingParam": "openai_generated.models.specific_programmatic_tool_calling_param:SpecificProgrammaticToolCallingParam",
        "ToolUsage": "openai_generated.models.beta_response_tool_usage:BetaResponseToolUsage",
        "ToolUsageImageGen": "openai_generated.models.beta_response_tool_usage:BetaResponseToolUsageImageGen",
        "ToolUsageImageGenCachedTokensDetails": "openai_generated.models.beta_response_tool_usage:BetaResponseToolUsageImageGenCachedTokensDetails",
        "ToolUsageImageGenInputTokensDetails": "openai_generated.models.beta_response_tool_usage:BetaResponseToolUsageImageGenInputTokensDetails",
        "ToolUsageImageGenOutputTokensDetails": "openai_generated.models.beta_response_tool_usage:BetaResponseToolUsageImageGenOutputTokensDetails",
        "ToolUsageWebSearch": "openai_generated.models.beta_response_tool_usage:BetaResponseToolUsageWebSearch",
    },
)
