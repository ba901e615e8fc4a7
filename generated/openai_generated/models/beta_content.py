# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_output_content import BetaOutputContent
    from openai_generated.models.beta_response_input_content import BetaResponseInputContent

    BetaContent: TypeAlias = BetaResponseInputContent | BetaOutputContent
    """Beta content: one of 2 kinds, told apart by `type`."""
else:
    BetaContent = TaggedUnion(
        "BetaContent",
        __package__,
        key="type",
        variants={
            "input_file": "BetaResponseInputFile",
            "input_image": "BetaResponseInputImage",
            "input_text": "BetaResponseInputText",
            "output_text": "BetaResponseOutputText",
            "reasoning_text": "BetaConversationMessageContentReasoningText",
            "refusal": "BetaResponseOutputRefusal",
        },
        shapes=(),
    )
