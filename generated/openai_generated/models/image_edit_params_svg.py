# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.image_edit_params_svg_reasoning import ImageEditParamsSvgReasoning


@model
class ImageEditParamsSvg(Model):
    """Image edit params svg."""

    model: str | None = None
    """The model that draws the edited picture as vectors; left out, the server's choice."""
    reasoning: ImageEditParamsSvgReasoning | None = None
    """How long the model thinks before it draws; left out or None for its own measure."""
