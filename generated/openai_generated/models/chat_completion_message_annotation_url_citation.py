# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionMessageAnnotationUrlCitation(Model):
    """Chat completion message annotation URL citation."""

    end_index: int
    start_index: int
    url: str
    title: str
