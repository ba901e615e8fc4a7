# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponseInputItemImageGenerationCallParam(TypedDict, total=False):
    """Response input item image generation call (`image_generation_call`)."""

    type: Required[Literal["image_generation_call"]]
    """Always `image_generation_call`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    """How far the picture is."""
    result: Required[str | None]
    """The picture in base64; null until it is done."""
    action: Literal["generate", "edit", "auto"] | None
    """Whether a new picture was made or a given one edited."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Whether the picture's background is transparent or opaque."""
    error: params.BetaResponseInputItemParamImageGenerationCallError | Model
    """Why no picture came about; null when all went well."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """The file type of the picture."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """The care that went into the picture."""
    revised_prompt: str | None
    """The prompt as the model reworded it before painting."""
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | str | None
    """Width and height in pixels, such as 1024x1024."""
    svg_usage: params.BetaResponseInputItemImageGenerationCallSvgUsageParam | Model
    """What writing a drawing as SVG cost in tokens."""
