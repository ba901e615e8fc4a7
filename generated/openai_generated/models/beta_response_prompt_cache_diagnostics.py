# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion


@model
class BetaResponsePromptCacheDiagnosticsCacheMiss(Model):
    """Beta response prompt cache diagnostics cache miss (`cache_miss`)."""

    cache_missed_tokens: int
    """Tokens that were read anew although the earlier response had cached them."""
    reason: BetaResponsePromptCacheDiagnosticsCacheMissReason
    """What differs from the earlier response, such as its tools."""
    type: Literal["cache_miss"] = "cache_miss"
    """Always `cache_miss`."""
    comparison_reusable_tokens: int | None = None
    """Tokens of the earlier response that could have been reused."""


BetaResponsePromptCacheDiagnosticsCacheMissReason: TypeAlias = Literal[
    "model_changed",
    "prompt_cache_key_changed",
    "tools_changed",
    "text_format_changed",
    "reasoning_effort_changed",
    "verbosity_changed",
    "context_compacted",
    "input_changed",
    "service_tier_changed",
]
"""Beta response prompt cache diagnostics cache miss reason: the values known when this was generated."""


@model
class BetaResponsePromptCacheDiagnosticsCacheHit(Model):
    """Beta response prompt cache diagnostics cache hit (`cache_hit`)."""

    type: Literal["cache_hit"] = "cache_hit"
    """Always `cache_hit`."""


@model
class PromptCacheDiagnosticsComparisonResponseNotFound(Model):
    """Prompt cache diagnostics comparison response not found (`comparison_response_not_found`)."""

    type: Literal["comparison_response_not_found"] = "comparison_response_not_found"
    """Always `comparison_response_not_found`."""


@model
class BetaResponsePromptCacheDiagnosticsUnavailable(Model):
    """Beta response prompt cache diagnostics unavailable (`unavailable`)."""

    type: Literal["unavailable"] = "unavailable"
    """Always `unavailable`."""


if TYPE_CHECKING:
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
