# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.admin_api_key import AdminAPIKey


@model
class ApiKeyList(Model):
    """API key list (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[AdminAPIKey]
    """The keys on this page."""
    has_more: bool
    """Whether another page follows."""
    first_id: str | None = None
    """The id of the first key here; None on an empty page."""
    last_id: str | None = None
    """The id of the last key here, for `after`; None on an empty page."""
