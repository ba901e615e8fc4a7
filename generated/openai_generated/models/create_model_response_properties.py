# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.prompt_cache_options_param import PromptCacheOptionsParam


@model
class CreateModelResponseProperties(Model):
    """Create model response properties."""

    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    top_logprobs: int | None = None
    """How many of the likeliest tokens to report at each position, 0 to 20."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None = None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    user: str | None = None
    """A stable id of your end user; deprecated in favour of safety_identifier."""
    safety_identifier: str | None = None
    """A stable, hashed id of your end user, at most 64 characters, by which misuse is traced."""
    prompt_cache_key: str | None = None
    """A label shared by requests that start alike, so that they hit the same cache."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """How long the cached beginning is kept: in_memory or 24h."""
    prompt_cache_options: PromptCacheOptionsParam | None = None
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
