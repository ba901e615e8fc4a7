# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_prompt_cache_diagnostics_cache_miss_reason import (
        BetaResponsePromptCacheDiagnosticsCacheMissReason,
    )


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
