# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_prompt_cache_diagnostics_cache_hit import (
        BetaResponsePromptCacheDiagnosticsCacheHit,
    )
    from openai_generated.models.beta_response_prompt_cache_diagnostics_cache_miss import (
        BetaResponsePromptCacheDiagnosticsCacheMiss,
    )
    from openai_generated.models.beta_response_prompt_cache_diagnostics_unavailable import (
        BetaResponsePromptCacheDiagnosticsUnavailable,
    )
    from openai_generated.models.prompt_cache_diagnostics_comparison_response_not_found import (
        PromptCacheDiagnosticsComparisonResponseNotFound,
    )

    BetaResponsePromptCacheDiagnostics: TypeAlias = (
        BetaResponsePromptCacheDiagnosticsCacheMiss
        | BetaResponsePromptCacheDiagnosticsCacheHit
        | PromptCacheDiagnosticsComparisonResponseNotFound
        | BetaResponsePromptCacheDiagnosticsUnavailable
    )
    """Beta response prompt cache diagnostics: one of 4 kinds, told apart by `type`."""
else:
    BetaResponsePromptCacheDiagnostics = TaggedUnion(
        "BetaResponsePromptCacheDiagnostics",
        __package__,
        key="type",
        variants={
            "cache_hit": "BetaResponsePromptCacheDiagnosticsCacheHit",
            "cache_miss": "BetaResponsePromptCacheDiagnosticsCacheMiss",
            "comparison_response_not_found": "PromptCacheDiagnosticsComparisonResponseNotFound",
            "unavailable": "BetaResponsePromptCacheDiagnosticsUnavailable",
        },
        shapes=(),
    )
