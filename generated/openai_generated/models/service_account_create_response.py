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
    """Always `organization.project.service_account`."""
    id: str
    """What other calls name the service account by."""
    name: str
    """A label for people."""
    role: Literal["member", "none"]
    """What it may do in the project."""
    created_at: int
    """When it was made, in seconds since 1970."""
    api_key: ServiceAccountCreateResponseAPIKey | None = None
    """Its first key, with the secret; None where none was made."""
