# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.annotation_delta import AnnotationDelta


@model
class TextDelta(Model):
    """Text delta."""

    value: str | None = None
    """Words to append to what came before; absent where only annotations are new."""
    annotations: list[AnnotationDelta] | None = None
    """New pieces of annotations, each with the one it belongs to; absent where only words are new."""
