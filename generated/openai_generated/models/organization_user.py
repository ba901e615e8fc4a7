# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


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


@model
class OrganizationUserUser(Model):
    """Organization user user (`user`)."""

    object: Literal["user"] = "user"
    """Always `user`."""
    id: str
    """The account, in the form `user-…`."""
    email: str | None = None
    """The address that the account signs in with; None for a service account."""
    name: str | None = None
    """What the account's holder is called; None if it is not known."""
    picture: str | None = None
    """A link to a picture; None if there is none."""
    enabled: bool | None = None
    """Whether the account can sign in; None where it is not told."""
    banned: bool | None = None
    """Whether the account was shut out; None where it is not told."""
    banned_at: int | None = None
    """When the account was shut out, in seconds since 1970; None if it was not."""


@model
class OrganizationUserProjects(Model):
    """Organization user projects (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[OrganizationUserProjectsData]
    """One entry for each project."""


@model
class OrganizationUserProjectsData(Model):
    """Organization user projects data."""

    id: str | None = None
    """The project, in the form `proj_…`; None where it is not told."""
    name: str | None = None
    """What the project is called; None where it is not told."""
    role: str | None = None
    """The user's role in that project; None where it is not told."""
