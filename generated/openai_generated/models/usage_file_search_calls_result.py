# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UsageFileSearchCallsResult(Model):
    """Usage file search calls result (`organization.usage.file_searches.result`)."""

    object: Literal["organization.usage.file_searches.result"] = "organization.usage.file_searches.result"
    """Always `organization.usage.file_searches.result`."""
    num_requests: int
    """How many searches were made."""
    project_id: str | None = None
    """The project that the figures are about; None unless grouped by it."""
    user_id: str | None = None
    """The user that the figures are about; None unless grouped by it."""
    api_key_id: str | None = None
    """The key that the figures are about; None unless grouped by it."""
    vector_store_id: str | None = None
    """The store that was searched; None unless grouped by it."""
