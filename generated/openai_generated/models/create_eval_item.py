# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.eval_item import EvalItem


@model
class CreateEvalItemRole(Model):
    """Create eval item role."""

    role: str
    """Who speaks, such as `user`, `assistant` or `system`."""
    content: str
    """What is said; `{{ item.… }}` is replaced by the item's fields."""


if TYPE_CHECKING:
    CreateEvalItem: TypeAlias = CreateEvalItemRole | EvalItem
    """Create eval item: one of 2 kinds, told apart by `type`."""
else:
    CreateEvalItem = TaggedUnion(
        "CreateEvalItem",
        __package__,
        key="type",
        variants={
            "message": "EvalItem",
        },
        shapes=(
            (
                (
                    "role",
                    "content",
                ),
                "CreateEvalItemRole",
            ),
            (
                (
                    "role",
                    "content",
                ),
                "EvalItem",
            ),
        ),
    )
