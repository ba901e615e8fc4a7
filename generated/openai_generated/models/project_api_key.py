# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.project_api_key_owner import ProjectAPIKeyOwner


@model
class ProjectAPIKey(Model):
    """Project API key (`organization.project.api_key`)."""

    object: Literal["organization.project.api_key"] = "organization.project.api_key"
    redacted_value: str
    name: str
    created_at: int
    last_used_at: int | None = None
    id: str
    owner_project_access: Literal["active", "inactive"] | str
    owner: ProjectAPIKeyOwner
    expires_at: int | None = None
