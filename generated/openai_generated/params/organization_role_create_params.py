# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import SequenceNotStr, TypedDict


class OrganizationRoleCreateParams(TypedDict, total=False):
    """Organization role create params."""

    role_name: Required[str]
    """The name of the role, unique within its scope."""
    permissions: Required[SequenceNotStr[str]]
    """The permissions that the role grants."""
    description: str | None
    """A description for people to read."""
