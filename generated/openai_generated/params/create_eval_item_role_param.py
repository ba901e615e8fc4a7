# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required, TypedDict


class CreateEvalItemRoleParam(TypedDict, total=False):
    """Create eval item role."""

    role: Required[str]
    content: Required[str]
