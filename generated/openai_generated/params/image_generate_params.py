# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ImageGenerateParams(TypedDict, total=False):
    """What `POST /images/generations` takes."""

    prompt: Required[str]
    """What the picture shows, in words."""
    model: str | models.ImageModel | None
    """The id of an image model, such as gpt-image-1.5 or dall-e-3."""
    n: int | None
    """How many pictures to make, 1 (the default) to 10; dall-e-3 makes one."""
    quality: Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"] | None
    """How much care goes into the picture: auto (the default), high, medium, low, hd or standard, by model."""
    response_format: Literal["url", "b64_json"] | None
    """How dall-e pictures come back: url (the default) or b64_json; other models always send base64."""
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None
    """The file type of the result: png (the default), jpeg or webp."""
    output_compression: int | None
    """Quality of jpeg and webp files in percent, 0 to 100; 100 by default."""
    stream: bool | None
    """Whether pictures come as events while they are made; false by default."""
    partial_images: int | None
    """How many unfinished pictures a stream shows, 0 (the default) to 3."""
    size: (
        Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
    )
    """Width and height in pixels, such as 1024x1024, or auto (the default)."""
    moderation: Literal["low", "auto"] | None
    """How strictly the result is filtered: auto (the default) or low."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Whether the background is transparent, opaque or auto (the default)."""
    style: Literal["vivid", "natural"] | None
    """The look of dall-e-3 pictures: vivid (the default) or natural."""
    user: str
    """A stable id of your end user."""
    complexity: Literal["low", "medium", "high"] | None
    """How much detail a vector graphic has, low, medium or high."""
    frame_count: int | None
    """How many frames an animation has."""
    frame_duration_ms: int | None
    """How long a frame of an animation is shown, in milliseconds."""
    safety_identifier: str | None
    """A stable, hashed id of your end user, at most 64 characters, by which misuse is traced."""
    svg: params.ImageGenerateParamsSvg | Model | None
    """How a vector graphic is made, such as by which model."""


class ImageGenerateParamsSvg(TypedDict, total=False):
    """Image generate params svg."""

    model: Required[str]
    """The model that draws the picture as vectors; left out, the server's choice."""
    reasoning: params.ImageEditParamsSvgReasoning | Model | None
    """How long the model thinks before it draws; left out or None for its own measure."""


class ImageGenerateParamsNonStreaming(TypedDict, total=False):
    """What `POST /images/generations` takes."""

    prompt: Required[str]
    """What the picture shows, in words."""
    model: str | models.ImageModel | None
    """The id of an image model, such as gpt-image-1.5 or dall-e-3."""
    n: int | None
    """How many pictures to make, 1 (the default) to 10; dall-e-3 makes one."""
    quality: Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"] | None
    """How much care goes into the picture: auto (the default), high, medium, low, hd or standard, by model."""
    response_format: Literal["url", "b64_json"] | None
    """How dall-e pictures come back: url (the default) or b64_json; other models always send base64."""
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None
    """The file type of the result: png (the default), jpeg or webp."""
    output_compression: int | None
    """Quality of jpeg and webp files in percent, 0 to 100; 100 by default."""
    stream: Literal[False] | None
    """Whether pictures come as events while they are made; false by default."""
    partial_images: int | None
    """How many unfinished pictures a stream shows, 0 (the default) to 3."""
    size: (
        Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
    )
    """Width and height in pixels, such as 1024x1024, or auto (the default)."""
    moderation: Literal["low", "auto"] | None
    """How strictly the result is filtered: auto (the default) or low."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Whether the background is transparent, opaque or auto (the default)."""
    style: Literal["vivid", "natural"] | None
    """The look of dall-e-3 pictures: vivid (the default) or natural."""
    user: str
    """A stable id of your end user."""
    complexity: Literal["low", "medium", "high"] | None
    """How much detail a vector graphic has, low, medium or high."""
    frame_count: int | None
    """How many frames an animation has."""
    frame_duration_ms: int | None
    """How long a frame of an animation is shown, in milliseconds."""
    safety_identifier: str | None
    """A stable, hashed id of your end user, at most 64 characters, by which misuse is traced."""
    svg: params.ImageGenerateParamsSvg | Model | None
    """How a vector graphic is made, such as by which model."""
