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
    has_more: bool
    first_id: str | None = None
    last_id: str | None = None
