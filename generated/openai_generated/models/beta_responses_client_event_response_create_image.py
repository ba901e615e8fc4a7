# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaResponsesClientEventResponseCreateImage(Model):
    """Beta responses client event response create image."""

    context_compression: Literal["auto", "enabled", "disabled"] | None = None
    """Whether old parts of the context may be kept as pictures: auto, enabled or disabled."""


BetaResponsesClientEventResponseCreateImageContextCompression: TypeAlias = Literal["auto", "enabled", "disabled"]
"""Beta responses client event response create image context compression: the values known when this was generated."""
