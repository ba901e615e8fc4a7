# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.input_tokens_details_cache_write_tokens_details import (
        InputTokensDetailsCacheWriteTokensDetails,
    )


@model
class ResponseUsageInputTokensDetails(Model):
    """Response usage input tokens details."""

    cached_tokens: int
    cache_write_tokens: int
    cache_write_tokens_details: InputTokensDetailsCacheWriteTokensDetails | None = None
