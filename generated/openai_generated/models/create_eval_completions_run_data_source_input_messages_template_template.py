# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.easy_input_message import EasyInputMessage
    from openai_generated.models.eval_item import EvalItem

    CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate: TypeAlias = EasyInputMessage | EvalItem
    """Create eval completions run data source input messages template template: one of 2 kinds, told apart by `type`."""
else:
    CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate = TaggedUnion(
        "CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate",
        __package__,
        key="type",
        variants={
            "message": (
                (
                    (
                        "role",
                        "content",
                    ),
                    "EasyInputMessage",
                ),
                (
                    (
                        "role",
                        "content",
                    ),
                    "EvalItem",
                ),
            ),
        },
        shapes=(
            (
                (
                    "role",
                    "content",
                ),
                "EasyInputMessage",
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
