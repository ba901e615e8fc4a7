# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UsageImagesResult(Model):
    """Usage images result (`organization.usage.images.result`)."""

    object: Literal["organization.usage.images.result"] = "organization.usage.images.result"
    """Always `organization.usage.images.result`."""
    images: int
    """How many pictures were made."""
    num_model_requests: int
    """How many requests went to the model in the span."""
    source: str | None = None
    """How they were made, such as `image.generation`; None unless grouped by it."""
    size: str | None = None
    """How large they are in pixels, such as `1024x1024`; None unless grouped by it."""
    project_id: str | None = None
    """The project that the figures are about; None unless grouped by it."""
    user_id: str | None = None
    """The user that the figures are about; None unless grouped by it."""
    api_key_id: str | None = None
    """The key that the figures are about; None unless grouped by it."""
    model: str | None = None
    """The model that the figures are about; None unless grouped by it."""
