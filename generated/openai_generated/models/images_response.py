# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageCost


@model
class ImagesResponse(Model):
    """Images response."""

    created: int
    """When the pictures were finished, in seconds since 1970."""
    data: list[Image] | None = None
    """One entry for each picture; an edit or generation makes 1 to 10."""
    background: Literal["transparent", "opaque"] | None = None
    """Whether the background is see-through; absent with dall-e models."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    """How the decoded bytes are encoded; absent with dall-e models."""
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    """Width and height in pixels; absent with dall-e models."""
    quality: Literal["low", "medium", "high", "xhigh", "max"] | None = None
    """The effort that was spent on the pictures; absent with dall-e models."""
    usage: ImagesResponseUsage | None = None
    """The tokens that the request was billed for; absent with dall-e models."""
    safety_identifier: str | None = None
    """The end user's id that the request carried; None if it had none."""
    svg_usage: ImagesResponseSvgUsage | None = None
    """What the drawing of vectors was billed for; None for pictures of pixels."""


@model
class Image(Model):
    """Image."""

    b64_json: str | None = None
    """The picture's bytes in base64; absent when a URL was asked for."""
    url: str | None = None
    """Where to fetch the picture for the next 60 minutes; dall-e models only, absent with `b64_json`."""
    revised_prompt: str | None = None
    """The prompt that was really painted; absent unless a model improved yours, as dall-e-3 does."""


ImagesResponseBackground: TypeAlias = Literal["transparent", "opaque"]
"""Images response background: the values known when this was generated."""


ImagesResponseOutputFormat: TypeAlias = Literal["png", "webp", "jpeg", "gif", "svg"]
"""Images response output format: the values known when this was generated."""


ImagesResponseSize: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024"]
"""Images response size: the values known when this was generated."""


ImagesResponseQualitySchema: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"]
"""Images response quality schema: the values known when this was generated."""


@model
class ImagesResponseUsage(UsageCost, Model):
    """Images response usage."""

    input_tokens: int
    """Tokens of the prompt and of the pictures given."""
    total_tokens: int
    """Input and output together."""
    output_tokens: int
    """Tokens of what was made."""
    output_tokens_details: ImagesResponseUsageOutputTokensDetails | None = None
    """The output split into text and pictures; absent where only pictures are made."""
    input_tokens_details: ImagesResponseUsageInputTokensDetails
    """The input split into text and pictures."""


@model
class ImagesResponseUsageOutputTokensDetails(Model):
    """Images response usage output tokens details."""

    image_tokens: int
    """Tokens of the pictures made."""
    text_tokens: int
    """Tokens of text that the model wrote beside them."""


@model
class ImagesResponseUsageInputTokensDetails(Model):
    """Images response usage input tokens details."""

    text_tokens: int
    """Tokens of the prompt."""
    image_tokens: int
    """Tokens of the pictures given; 0 if there were none."""


@model
class ImagesResponseSvgUsage(Model):
    """Images response svg usage."""

    input_tokens: int
    """Tokens that the drawing model read."""
    model: str
    """The model that drew the vectors."""
    output_tokens: int
    """Tokens that the drawing model wrote, thinking included."""
    reasoning_tokens: int
    """The part of the output that went into thinking."""
    total_tokens: int
    """Input and output together."""
