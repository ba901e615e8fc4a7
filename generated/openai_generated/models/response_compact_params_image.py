# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseCompactParamsImage(Model):
    """Response compact params image."""

    context_compression: Literal["auto", "enabled", "disabled"] | None = None
    """Whether old parts of the context may be kept as pictures: auto, enabled or disabled."""
