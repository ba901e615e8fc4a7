# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseIncompleteDetails(Model):
    """Response incomplete details."""

    reason: Literal["max_output_tokens", "content_filter", "max_messages", "steered"] | None = None
    """What cut it short: max_output_tokens or content_filter, among others."""
