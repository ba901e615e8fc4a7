# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.files import FileTypes
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ImageEditParams(TypedDict, total=False):
    """What `POST /images/edits` takes."""

    image: Required[FileTypes | Iterable[FileTypes]]
    """The picture to change, or up to 16 of them for models other than dall-e-2."""
    prompt: Required[str]
    """What the result shows, in words."""
    mask: FileTypes
    """A picture whose transparent areas say where the first image may change."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Whether the background is transparent, opaque or auto (the default)."""
    model: str | models.ImageEditParamsModel | None
    """The id of an image model; gpt-image-1.5 by default."""
    n: int | None
    """How many pictures to make, 1 (the default) to 10."""
    size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str | None
    """Width and height in pixels, such as 1024x1024."""
    response_format: Literal["url", "b64_json"] | None
    """How dall-e-2 pictures come back: url or b64_json; other models always send base64."""
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None
    """The file type of the result: png (the default), jpeg or webp."""
    output_compression: int | None
    """Quality of jpeg and webp files in percent, 0 to 100; 100 by default."""
    user: str
    """A stable id of your end user."""
    input_fidelity: Literal["high", "low"] | None
    """How closely the features of the input pictures are kept: high or low."""
    stream: bool | None
    """Whether pictures come as events while they are made; false by default."""
    partial_images: int | None
    """How many unfinished pictures a stream shows, 0 (the default) to 3."""
    quality: Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"] | None
    """How much care goes into the picture; which values are allowed depends on the model."""
    complexity: Literal["low", "medium", "high"] | None
    """How much detail a vector graphic has, low, medium or high."""
    frame_count: int | None
    """How many frames an animation has."""
    frame_duration_ms: int | None
    """How long a frame of an animation is shown, in milliseconds."""
    markup: FileTypes
    """A picture on which the wanted changes are drawn."""
    safety_identifier: str | None
    """A stable, hashed id of your end user, at most 64 characters, by which misuse is traced."""
    svg: params.ImageEditParamsSvg | Model | None
    """How a vector graphic is made, such as by which model."""


class ImageEditParamsSvg(TypedDict, total=False):
    """Image edit params svg."""

    model: str
    """The model that draws the edited picture as vectors; left out, the server's choice."""
    reasoning: params.ImageEditParamsSvgReasoning | Model | None
    """How long the model thinks before it draws; left out or None for its own measure."""


class ImageEditParamsNonStreaming(TypedDict, total=False):
    """What `POST /images/edits` takes."""

    image: Required[FileTypes | Iterable[FileTypes]]
    """The picture to change, or up to 16 of them for models other than dall-e-2."""
    prompt: Required[str]
    """What the result shows, in words."""
    mask: FileTypes
    """A picture whose transparent areas say where the first image may change."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Whether the background is transparent, opaque or auto (the default)."""
    model: str | models.ImageEditParamsModel | None
    """The id of an image model; gpt-image-1.5 by default."""
    n: int | None
    """How many pictures to make, 1 (the default) to 10."""
    size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str | None
    """Width and height in pixels, such as 1024x1024."""
    response_format: Literal["url", "b64_json"] | None
    """How dall-e-2 pictures come back: url or b64_json; other models always send base64."""
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None
    """The file type of the result: png (the default), jpeg or webp."""
    output_compression: int | None
    """Quality of jpeg and webp files in percent, 0 to 100; 100 by default."""
    user: str
    """A stable id of your end user."""
    input_fidelity: Literal["high", "low"] | None
    """How closely the features of the input pictures are kept: high or low."""
    stream: Literal[False] | None
    """Whether pictures come as events while they are made; false by default."""
    partial_images: int | None
    """How many unfinished pictures a stream shows, 0 (the default) to 3."""
    quality: Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"] | None
    """How much care goes into the picture; which values are allowed depends on the model."""
    complexity: Literal["low", "medium", "high"] | None
    """How much detail a vector graphic has, low, medium or high."""
    frame_count: int | None
    """How many frames an animation has."""
    frame_duration_ms: int | None
    """How long a frame of an animation is shown, in milliseconds."""
    markup: FileTypes
    """A picture on which the wanted changes are drawn."""
    safety_identifier: str | None
    """A stable, hashed id of your end user, at most 64 characters, by which misuse is traced."""
    svg: params.ImageEditParamsSvg | Model | None
    """How a vector graphic is made, such as by which model."""
