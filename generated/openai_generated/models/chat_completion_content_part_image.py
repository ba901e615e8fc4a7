# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@model
class ChatCompletionContentPartImage(Model):
    """Chat completion content part image (`image_url`)."""

    type: Literal["image_url"] = "image_url"
    """Always `image_url`."""
    image_url: ChatCompletionContentPartImageImageUrl
    """The picture the model looks at, and how closely."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a beginning that later requests share and the cache should keep."""


@model
class ChatCompletionContentPartImageImageUrl(Model):
    """Chat completion content part image image URL."""

    url: str
    """An http address of the picture, or the picture itself as a data URL."""
    detail: Literal["auto", "low", "high", "original"] | None = None
    """How closely the model looks, at the price of more tokens; auto by default."""


ChatCompletionContentPartImageImageUrlDetail: TypeAlias = Literal["auto", "low", "high", "original"]
"""Chat completion content part image image URL detail: the values known when this was generated."""
