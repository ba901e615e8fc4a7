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
    """What other calls name the user by, in the form `user-…`."""
    name: str | None = None
    """What the user is called; None if it is not known."""
    email: str | None = None
    """The address that the user signs in with; None for a service account."""
    role: str | None = None
    """The role in the organization, `owner` or `reader`; None where it is not told."""
    added_at: int
    """When the user joined, in seconds since 1970."""
    is_default: bool | None = None
    """Whether this is the organization that the user's requests go to by default."""
    created: int | None = None
    """When the account was made, in seconds since 1970; absent where it is not told."""
    user: OrganizationUserUser | None = None
    """The account behind the membership; absent where it is not told."""
    is_service_account: bool | None = None
    """Whether the user is a program."""
    is_scale_tier_authorized_purchaser: bool | None = None
    """Whether the user may buy scale tier; None where it is not told."""
    is_scim_managed: bool | None = None
    """Whether your identity provider decides about the user."""
    api_key_last_used_at: int | None = None
    """When a key of the user was last used, in seconds since 1970; None if never."""
    technical_level: str | None = None
    """How much technical knowledge the user claims to have; None if not said."""
    developer_persona: str | None = None
    """What kind of developer the user claims to be; None if not said."""
    projects: OrganizationUserProjects | None = None
    """The projects that the user is in; None where they are not told."""
