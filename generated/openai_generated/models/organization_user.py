# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.organization_user_projects import OrganizationUserProjects
    from openai_generated.models.organization_user_user import OrganizationUserUser


@model
class OrganizationUser(Model):
    """Organization user (`organization.user`)."""

    object: Literal["organization.user"] = "organization.user"
    """Always `organization.user`."""
    id: str
    name: str | None = None
    email: str | None = None
    role: str | None = None
    added_at: int
    is_default: bool | None = None
    created: int | None = None
    user: OrganizationUserUser | None = None
    is_service_account: bool | None = None
    is_scale_tier_authorized_purchaser: bool | None = None
    is_scim_managed: bool | None = None
    api_key_last_used_at: int | None = None
    technical_level: str | None = None
    developer_persona: str | None = None
    projects: OrganizationUserProjects | None = None
