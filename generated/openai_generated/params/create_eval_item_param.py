# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class CreateEvalItemRoleParam(TypedDict, total=False):
    """Create eval item role."""

    role: Required[str]
    """Who speaks, such as `user`, `assistant` or `system`."""
    content: Required[str]
    """What is said; `{{ item.… }}` is replaced by the item's fields."""


CreateEvalItemParam: TypeAlias = params.CreateEvalItemRoleParam | params.EvalItemParam
"""Create eval item: one of 2 kinds, told apart by `type`."""
