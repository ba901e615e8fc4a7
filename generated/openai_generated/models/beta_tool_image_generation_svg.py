# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_tool_image_generation_svg_reasoning import BetaToolImageGenerationSvgReasoning


@model
class BetaToolImageGenerationSvg(Model):
    """Beta tool image generation svg."""

    model: str | None = None
    reasoning: BetaToolImageGenerationSvgReasoning | None = None
