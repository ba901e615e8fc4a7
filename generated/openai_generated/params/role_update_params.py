# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import SequenceNotStr, TypedDict


class RoleUpdateParams(TypedDict, total=False):
    """Role update params."""

    permissions: SequenceNotStr[str] | None
    """The permissions that the role grants."""
    description: str | None
    """A description for people to read."""
    role_name: str | None
    """The name of the role, unique within its scope."""
    project_id: str
    """The id of the project."""
