# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.annotation import Annotation


@model
class Text(Model):
    """Text."""

    value: str
    """The words, with marks where annotations belong."""
    annotations: list[Annotation]
    """What the marks stand for: sources, or files that were made; empty if nothing."""
