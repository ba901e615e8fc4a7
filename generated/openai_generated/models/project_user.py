# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectUser(Model):
    """Project user (`organization.project.user`)."""

    object: Literal["organization.project.user"] = "organization.project.user"
    """Always `organization.project.user`."""
    id: str
    """What other calls name the user by, in the form `user-…`."""
    name: str | None = None
    """What the user is called; None if it is not known."""
    email: str | None = None
    """The address that the user signs in with; None for a service account."""
    role: str
    """The role in the project, `owner` or `member`."""
    added_at: int
    """When the user joined the project, in seconds since 1970."""
