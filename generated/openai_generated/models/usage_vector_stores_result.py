# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UsageVectorStoresResult(Model):
    """Usage vector stores result (`organization.usage.vector_stores.result`)."""

    object: Literal["organization.usage.vector_stores.result"] = "organization.usage.vector_stores.result"
    """Always `organization.usage.vector_stores.result`."""
    usage_bytes: int
    """How much room the stores took, in bytes."""
    project_id: str | None = None
    """The project that the figures are about; None unless grouped by it."""
