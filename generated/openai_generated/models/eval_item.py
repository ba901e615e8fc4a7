# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.eval_item_content_item import EvalItemContentItem


@model
class EvalItem(Model):
    """Eval item (`message`)."""

    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks; `system` and `developer` rank above `user`."""
    content: EvalItemContentItem | list[EvalItemContentItem]
    """What is said; text may hold `{{ item.… }}` and `{{ sample.… }}`, filled in for each example."""
    type: Literal["message"] | None = None
    """Always `message`."""


EvalItemRole: TypeAlias = Literal["user", "assistant", "system", "developer"]
"""Eval item role: the values known when this was generated."""
