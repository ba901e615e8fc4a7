# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_input_file import BetaResponseInputFile
    from openai_generated.models.beta_response_input_image import BetaResponseInputImage
    from openai_generated.models.beta_response_input_text import BetaResponseInputText

    BetaResponseInputContent: TypeAlias = BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile
    """Beta response input content: one of 3 kinds, told apart by `type`."""
else:
    BetaResponseInputContent = TaggedUnion(
        "BetaResponseInputContent",
        __package__,
        key="type",
        variants={
            "input_file": "BetaResponseInputFile",
            "input_image": "BetaResponseInputImage",
            "input_text": "BetaResponseInputText",
        },
        shapes=(),
    )
