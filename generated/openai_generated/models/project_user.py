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
    name: str | None = None
    email: str | None = None
    role: str
    added_at: int
