# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaCompactedResponseImage(Model):
    """Beta compacted response image."""

    context_compression: Literal["enabled", "disabled"]
    """Whether old parts of the context were kept as pictures."""


BetaCompactedResponseImageContextCompression: TypeAlias = Literal["enabled", "disabled"]
"""Beta compacted response image context compression: the values known when this was generated."""
