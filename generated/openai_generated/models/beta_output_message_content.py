# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_output_refusal import BetaResponseOutputRefusal
    from openai_generated.models.beta_response_output_text import BetaResponseOutputText

    BetaOutputMessageContent: TypeAlias = BetaResponseOutputText | BetaResponseOutputRefusal
    """Beta output message content: one of 2 kinds, told apart by `type`."""
else:
    BetaOutputMessageContent = TaggedUnion(
        "BetaOutputMessageContent",
        __package__,
        key="type",
        variants={
            "output_text": "BetaResponseOutputText",
            "refusal": "BetaResponseOutputRefusal",
        },
        shapes=(),
    )
