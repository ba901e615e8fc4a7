# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaModelResponseProperties(Model):
    """Beta model response properties."""

    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    top_logprobs: int | None = None
    """How many of the likeliest tokens to report at each position, 0 to 20."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None = None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    user: str | None = None
    """A stable id of your end user."""
    safety_identifier: str | None = None
    """A stable, hashed id of your end user, at most 64 characters, by which misuse is traced."""
    prompt_cache_key: str | None = None
    """A label shared by requests that start alike, so that they hit the same cache."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """How long the cached beginning is kept: in_memory or 24h."""
