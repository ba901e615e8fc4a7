# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.project_user import ProjectUser


@model
class ProjectUserListResponse(Model):
    """Project user list response."""

    object: str
    """Always `list`."""
    data: list[ProjectUser]
    """The users on this page."""
    first_id: str | None = None
    """The id of the first user here; None on an empty page."""
    last_id: str | None = None
    """The id of the last user here, for `after`; None on an empty page."""
    has_more: bool
    """Whether another page follows."""
