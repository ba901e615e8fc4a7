# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class InviteCreateParams(Model):
    """Invite create params."""

    email: str
    """The address that the invite goes to."""
    role: Literal["reader", "owner"]
    """The role in the organization: reader or owner."""
    projects: list[InviteCreateParamsProject] | None = None
    """Projects that the new user joins, each with the role member or owner."""


InviteCreateParamsRole: TypeAlias = Literal["reader", "owner"]
"""Invite create params role: the values known when this was generated."""


@model
class InviteCreateParamsProject(Model):
    """Invite create params project."""

    id: str
    """The project, in the form `proj_…`."""
    role: Literal["member", "owner"]
    """The role in that project to offer."""


InviteCreateParamsProjectRole: TypeAlias = Literal["member", "owner"]
"""Invite create params project role: the values known when this was generated."""
