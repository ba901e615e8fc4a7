# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class GroupRoleCreateParams(TypedDict, total=False):
    """Group role create params."""

    role_id: Required[str]
    """The id of the role."""
    project_id: str
    """The id of the project."""
