# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.project_api_key_owner_service_account import ProjectAPIKeyOwnerServiceAccount
    from openai_generated.models.project_api_key_owner_user import ProjectAPIKeyOwnerUser


@model
class ProjectAPIKeyOwner(Model):
    """Project API key owner."""

    type: Literal["user", "service_account"] | None = None
    """Whether the key belongs to a person or to a service account."""
    user: ProjectAPIKeyOwnerUser | None = None
    """The person; only with the type `user`."""
    service_account: ProjectAPIKeyOwnerServiceAccount | None = None
    """The service account; only with the type `service_account`."""
