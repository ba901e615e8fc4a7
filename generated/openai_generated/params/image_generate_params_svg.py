# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ImageGenerateParamsSvg(TypedDict, total=False):
    """Image generate params svg."""

    model: Required[str]
    """The model that draws the picture as vectors; left out, the server's choice."""
    reasoning: params.ImageEditParamsSvgReasoning | Model | None
    """How long the model thinks before it draws; left out or None for its own measure."""
