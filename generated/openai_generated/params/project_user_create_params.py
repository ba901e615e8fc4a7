# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ProjectUserCreateParams(TypedDict, total=False):
    """What `POST /organization/projects/{project_id}/users` takes."""

    user_id: str | None
    """The id of the user; give this or email."""
    email: str | None
    """The e-mail address of the user; give this or user_id."""
    role: Required[str]
    """The role in the project: owner or member."""
