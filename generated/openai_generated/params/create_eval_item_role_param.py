# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class CreateEvalItemRoleParam(TypedDict, total=False):
    """Create eval item role."""

    role: Required[str]
    content: Required[str]
