# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_input_content import BetaInputContent
    from openai_generated.models.beta_output_content import BetaOutputContent

    BetaContent: TypeAlias = BetaInputContent | BetaOutputContent
    """Beta content: one of 2 kinds, told apart by `type`."""
else:
    BetaContent = TaggedUnion(
        "BetaContent",
        __package__,
        key="type",
        variants={
            "input_file": "BetaInputFileContent",
            "input_image": "BetaInputImageContent",
            "input_text": "BetaInputTextContent",
            "output_text": "BetaOutputTextContent",
            "reasoning_text": "BetaReasoningTextContent",
            "refusal": "BetaRefusalContent",
        },
        shapes=(),
    )
