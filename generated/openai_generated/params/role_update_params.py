# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import SequenceNotStr, TypedDict


class RoleUpdateParams(TypedDict, total=False):
    """Role update params."""

    permissions: SequenceNotStr[str] | None
    description: str | None
    role_name: str | None
    project_id: str
    """The id of the project."""
