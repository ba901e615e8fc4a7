# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.image_edit_params_svg_reasoning import ImageEditParamsSvgReasoning


@model
class ImageGenerateParamsSvg(Model):
    """Image generate params svg."""

    model: str
    reasoning: ImageEditParamsSvgReasoning | None = None
