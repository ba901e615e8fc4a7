# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.service_account_create_response_api_key import ServiceAccountCreateResponseAPIKey


@model
class ServiceAccountCreateResponse(Model):
    """Service account create response (`organization.project.service_account`)."""

    object: Literal["organization.project.service_account"] = "organization.project.service_account"
    id: str
    name: str
    role: Literal["member", "none"] | str
    created_at: int
    api_key: ServiceAccountCreateResponseAPIKey | None = None
