# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class GroupMemberUser(Model):
    """Group member user."""

    id: str
    """The member, in the form `user-…`."""
    name: str
    """What the member is called."""
    email: str | None = None
    """The member's address; None for a service account."""
    picture: str | None = None
    """A link to the member's picture; None if there is none."""
    is_service_account: bool | None = None
    """Whether the member is a program; None where it is not told."""
    user_type: Literal["user", "tenant_user"]
    """Whether the member is the organization's own or comes from its tenant."""


GroupMemberUserUserType: TypeAlias = Literal["user", "tenant_user"]
"""Group member user user type: the values known when this was generated."""
