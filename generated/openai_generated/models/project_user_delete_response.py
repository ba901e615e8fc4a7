# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectUserDeleteResponse(Model):
    """Project user delete response (`organization.project.user.deleted`)."""

    object: Literal["organization.project.user.deleted"] = "organization.project.user.deleted"
    """Always `organization.project.user.deleted`."""
    id: str
    """The user who was taken out."""
    deleted: bool
    """True once the user is not in the project any more."""
