# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_output_text_content import BetaOutputTextContent
    from openai_generated.models.beta_reasoning_text_content import BetaReasoningTextContent
    from openai_generated.models.beta_refusal_content import BetaRefusalContent

    BetaOutputContent: TypeAlias = BetaOutputTextContent | BetaRefusalContent | BetaReasoningTextContent
    """Beta output content: one of 3 kinds, told apart by `type`."""
else:
    BetaOutputContent = TaggedUnion(
        "BetaOutputContent",
        __package__,
        key="type",
        variants={
            "output_text": "BetaOutputTextContent",
            "reasoning_text": "BetaReasoningTextContent",
            "refusal": "BetaRefusalContent",
        },
        shapes=(),
    )
