# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import SequenceNotStr, TypedDict


class OrganizationRoleCreateParams(TypedDict, total=False):
    """Organization role create params."""

    role_name: Required[str]
    permissions: Required[SequenceNotStr[str]]
    description: str | None
