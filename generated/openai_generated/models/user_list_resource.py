# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UserListResource(Model):
    """User list resource (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[OrganizationGroupUser]
    """The users on this page."""
    has_more: bool
    """Whether another page follows."""
    next: str | None = None
    """What to pass as `after` for the next page; None on the last one."""


@model
class OrganizationGroupUser(Model):
    """Organization group user."""

    id: str
    """The member, in the form `user-…`."""
    name: str
    """What the member is called."""
    email: str | None = None
    """The member's address; None for a service account."""
