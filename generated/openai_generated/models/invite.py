# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.invite_project import InviteProject


@model
class Invite(Model):
    """Invite (`organization.invite`)."""

    object: Literal["organization.invite"] = "organization.invite"
    """Always `organization.invite`."""
    id: str
    email: str
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    created_at: int
    expires_at: int | None = None
    accepted_at: int | None = None
    projects: list[InviteProject]
