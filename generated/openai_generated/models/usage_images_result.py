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
    num_model_requests: int
    source: str | None = None
    size: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
