# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.invite_create_params_project import InviteCreateParamsProject


@model
class InviteCreateParams(Model):
    """Invite create params."""

    email: str
    """The address that the invite goes to."""
    role: Literal["reader", "owner"]
    """The role in the organization: reader or owner."""
    projects: list[InviteCreateParamsProject] | None = None
    """Projects that the new user joins, each with the role member or owner."""
