# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class ProjectUserUpdateParams(TypedDict, total=False):
    """What `POST /organization/projects/{project_id}/users/{user_id}` takes."""

    role: str | None
    """The new role in the project: owner or member."""
    project_id: str
    """The id of the project."""
