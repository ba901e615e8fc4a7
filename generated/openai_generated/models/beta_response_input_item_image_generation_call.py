# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

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
    type: Literal["image_generation_call"] = "image_generation_call"
    id: str
    status: Literal["in_progress", "completed", "generating", "failed"] | str
    result: str | None = None
    action: Literal["generate", "edit", "auto"] | str | None = None
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    error: BetaResponseInputItemParamImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str | None = None
    revised_prompt: str | None = None
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | str | None = None
    svg_usage: BetaResponseInputItemImageGenerationCallSvgUsage | None = None
