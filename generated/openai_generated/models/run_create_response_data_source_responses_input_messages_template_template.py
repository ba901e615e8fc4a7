# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.eval_item import EvalItem


@model
class RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateRole(Model):
    """Run create response data source responses input messages template template role."""

    role: str
    """Who speaks, such as `user`, `assistant` or `system`."""
    content: str
    """What is said; `{{ item.… }}` is replaced by the item's fields."""


if TYPE_CHECKING:
    RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = (
        RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateRole | EvalItem
    )
    """Run create response data source responses input messages template template: one of 2 kinds, told apart by `type`."""
else:
    RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplate = TaggedUnion(
        "RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplate",
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
                "RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateRole",
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
