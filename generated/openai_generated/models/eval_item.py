# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.eval_item_content_item import EvalItemContentItem


@model
class EvalItem(Model):
    """Eval item (`message`)."""

    role: Literal["user", "assistant", "system", "developer"]
    content: EvalItemContentItem | list[EvalItemContentItem]
    type: Literal["message"] | None = None
    """Always `message`."""
