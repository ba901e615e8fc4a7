# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.admin_api_key_owner import AdminAPIKeyOwner


@model
class AdminAPIKey(Model):
    """Admin API key (`organization.admin_api_key`)."""

    object: Literal["organization.admin_api_key"] = "organization.admin_api_key"
    id: str
    name: str | None = None
    redacted_value: str
    created_at: int
    expires_at: int | None = None
    last_used_at: int | None = None
    owner: AdminAPIKeyOwner
