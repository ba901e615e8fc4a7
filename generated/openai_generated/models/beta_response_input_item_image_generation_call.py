# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response_input_item_image_generation_call_svg_usage import (
        BetaResponseInputItemImageGenerationCallSvgUsage,
    )
    from openai_generated.models.beta_response_input_item_param_image_generation_call_error import (
        BetaResponseInputItemParamImageGenerationCallError,
    )


@model
class BetaResponseInputItemImageGenerationCall(Model):
    """Beta response input item image generation call (`image_generation_call`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["image_generation_call"] = "image_generation_call"
    """Always `image_generation_call`."""
    id: str
    """Names the item in events, references and deletions."""
    status: Literal["in_progress", "completed", "generating", "failed"]
    """How far the picture is."""
    result: str | None = None
    """The picture in base64; null until it is done."""
    action: Literal["generate", "edit", "auto"] | None = None
    """Whether a new picture was made or a given one edited."""
    background: Literal["transparent", "opaque", "auto"] | None = None
    """Whether the picture's background is transparent or opaque."""
    error: BetaResponseInputItemParamImageGenerationCallError | None = None
    """Why no picture came about; null when all went well."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    """The file type of the picture."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    """The care that went into the picture."""
    revised_prompt: str | None = None
    """The prompt as the model reworded it before painting."""
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | str | None = None
    """Width and height in pixels, such as 1024x1024."""
    svg_usage: BetaResponseInputItemImageGenerationCallSvgUsage | None = None
    """What writing a drawing as SVG cost in tokens."""


BetaResponseInputItemImageGenerationCallStatus: TypeAlias = Literal["in_progress", "completed", "generating", "failed"]
"""Beta response input item image generation call status: the values known when this was generated."""


BetaResponseInputItemImageGenerationCallAction: TypeAlias = Literal["generate", "edit", "auto"]
"""Beta response input item image generation call action: the values known when this was generated."""


BetaResponseInputItemImageGenerationCallBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
"""Beta response input item image generation call background: the values known when this was generated."""


BetaResponseInputItemImageGenerationCallOutputFormat: TypeAlias = Literal["png", "webp", "jpeg", "gif", "svg"]
"""Beta response input item image generation call output format: the values known when this was generated."""


BetaResponseInputItemImageGenerationCallQuality: TypeAlias = Literal["low", "medium", "high", "xhigh", "max", "auto"]
"""Beta response input item image generation call quality: the values known when this was generated."""


BetaResponseInputItemImageGenerationCallSize: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024"]
"""Beta response input item image generation call size: the values known when this was generated."""
