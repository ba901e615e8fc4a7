# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.moderation_error_body import ModerationErrorBody
    from openai_generated.models.moderation_result_body import ModerationResultBody

    ModerationSchemaOutput: TypeAlias = ModerationResultBody | ModerationErrorBody
    """Moderation schema output: one of 2 kinds, told apart by `type`."""
else:
    ModerationSchemaOutput = TaggedUnion(
        "ModerationSchemaOutput",
        __package__,
        key="type",
        variants={
            "error": "ModerationErrorBody",
            "moderation_result": "ModerationResultBody",
        },
        shapes=(),
    )
