# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_moderation_error_body import BetaModerationErrorBody
    from openai_generated.models.beta_moderation_result_body import BetaModerationResultBody

    BetaModerationOutput: TypeAlias = BetaModerationResultBody | BetaModerationErrorBody
    """Beta moderation output: one of 2 kinds, told apart by `type`."""
else:
    BetaModerationOutput = TaggedUnion(
        "BetaModerationOutput",
        __package__,
        key="type",
        variants={
            "error": "BetaModerationErrorBody",
            "moderation_result": "BetaModerationResultBody",
        },
        shapes=(),
    )
