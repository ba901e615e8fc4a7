# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_response_tool_search_output_item_param_tool_image_generation_svg_reasoning import (
        BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning,
    )


@model
class BetaResponseToolSearchOutputItemParamToolImageGenerationSvg(Model):
    """Beta response tool search output item param tool image generation svg."""

    model: str | None = None
    """The model that draws the picture as vectors; None for the server's choice."""
    reasoning: BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning | None = None
    """How long that model thinks before it draws; None for its own measure."""
