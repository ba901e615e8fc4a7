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
    from openai_generated.models.moderation_error_body import (
        ModerationErrorBody as ModerationInputError,
        ModerationErrorBody as ModerationOutputError,
    )
    from openai_generated.models.moderation_result_body import (
        ModerationResultBody as ModerationInputModerationResult,
        ModerationResultBody as ModerationOutputModerationResult,
    )
    from openai_generated.models.moderation_schema import ModerationSchema as Moderation
    from openai_generated.models.moderation_schema_input import ModerationSchemaInput as ModerationInput
    from openai_generated.models.moderation_schema_output import ModerationSchemaOutput as ModerationOutput
    from openai_generated.models.prompt_cache_diagnostics_comparison_response_not_found import (
        PromptCacheDiagnosticsComparisonResponseNotFound as PromptCacheDiagnosticsComparisonResponseNotFound,
    )
    from openai_generated.models.prompt_cache_options import PromptCacheOptions as PromptCacheOptions
    from openai_generated.models.response import Response as Response
    from openai_generated.models.response_conversation import ResponseConversation as Conversation
    from openai_generated.models.response_incomplete_details import ResponseIncompleteDetails as IncompleteDetails
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
        "Conversation": "openai_generated.models.response_conversation:ResponseConversation",
        "Image": "openai_generated.models.beta_compacted_response_image:BetaCompactedResponseImage",
        "IncompleteDetails": "openai_generated.models.response_incomplete_details:ResponseIncompleteDetails",
        "InputTransformation": "openai_generated.models.beta_response_input_transformation:BetaResponseInputTransformation",
        "Moderation": "openai_generated.models.moderation_schema:ModerationSchema",
        "ModerationInput": "openai_generated.models.moderation_schema_input:ModerationSchemaInput",
        "ModerationInputError": "openai_generated.models.moderation_error_body:ModerationErrorBody",
        "ModerationInputModerationResult": "openai_generated.models.moderation_result_body:ModerationResultBody",
        "ModerationOutput": "openai_generated.models.moderation_schema_output:ModerationSchemaOutput",
        "ModerationOutputError": "openai_generated.models.moderation_error_body:ModerationErrorBody",
        "ModerationOutputModerationResult": "openai_generated.models.moderation_result_body:ModerationResultBody",
        "PromptCacheDiagnostics": "openai_generated.models.beta_response_prompt_cache_diagnostics:BetaResponsePromptCacheDiagnostics",
        "PromptCacheDiagnosticsCacheHit": "openai_generated.models.beta_response_prompt_cache_diagnostics_cache_hit:BetaResponsePromptCacheDiagnosticsCacheHit",
        "PromptCacheDiagnosticsCacheMiss": "openai_generated.models.beta_response_prompt_cache_diagnostics_cache_miss:BetaResponsePromptCacheDiagnosticsCacheMiss",
        "PromptCacheDiagnosticsComparisonResponseNotFound": "openai_generated.models.prompt_cache_diagnostics_comparison_response_not_found",
        "PromptCacheDiagnosticsUnavailable": "openai_generated.models.beta_response_prompt_cache_diagnostics_unavailable:BetaResponsePromptCacheDiagnosticsUnavailable",
        "PromptCacheOptions": "openai_generated.models.prompt_cache_options",
        "Response": "openai_generated.models.response",
        "ToolChoice": "openai_generated.models.tool_choice_param:ToolChoiceParam",
        "ToolChoiceProgrammaticToolCalling": "openai_generated.models.specific_programmatic_tool_calling_param:SpecificProgrammaticToolCallingParam",
        "ToolChoiceSpecificProgrammaticToolCallingParam": "openai_generated.models.specific_programmatic_tool_calling_param:SpecificProgrammaticToolCallingParam",
        "ToolUsage": "openai_generated.models.beta_response_tool_usage:BetaResponseToolUsage",
        "ToolUsageImageGen": "openai_generated.models.beta_response_tool_usage_image_gen:BetaResponseToolUsageImageGen",
        "ToolUsageImageGenCachedTokensDetails": "openai_generated.models.beta_response_tool_usage_image_gen_cached_tokens_details:BetaResponseToolUsageImageGenCachedTokensDetails",
        "ToolUsageImageGenInputTokensDetails": "openai_generated.models.beta_response_tool_usage_image_gen_input_tokens_details:BetaResponseToolUsageImageGenInputTokensDetails",
        "ToolUsageImageGenOutputTokensDetails": "openai_generated.models.beta_response_tool_usage_image_gen_output_tokens_details:BetaResponseToolUsageImageGenOutputTokensDetails",
        "ToolUsageWebSearch": "openai_generated.models.beta_response_tool_usage_web_search:BetaResponseToolUsageWebSearch",
    },
)
