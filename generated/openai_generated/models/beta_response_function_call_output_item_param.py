# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_input_file_content import BetaResponseInputFileContent
    from openai_generated.models.beta_response_input_image_content import BetaResponseInputImageContent
    from openai_generated.models.beta_response_input_text_content import BetaResponseInputTextContent

    BetaResponseFunctionCallOutputItemParam: TypeAlias = (
        BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent
    )
    """Beta response function call output item param: one of 3 kinds, told apart by `type`."""
else:
    BetaResponseFunctionCallOutputItemParam = TaggedUnion(
        "BetaResponseFunctionCallOutputItemParam",
        __package__,
        key="type",
        variants={
            "input_file": "BetaResponseInputFileContent",
            "input_image": "BetaResponseInputImageContent",
            "input_text": "BetaResponseInputTextContent",
        },
        shapes=(),
    )
