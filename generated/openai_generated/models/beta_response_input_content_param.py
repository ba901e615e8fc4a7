# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_input_file_content import BetaInputFileContent
    from openai_generated.models.beta_input_image_content import BetaInputImageContent
    from openai_generated.models.beta_input_text_content import BetaInputTextContent

    BetaResponseInputContentParam: TypeAlias = BetaInputTextContent | BetaInputImageContent | BetaInputFileContent
    """Beta response input content param: one of 3 kinds, told apart by `type`."""
else:
    BetaResponseInputContentParam = TaggedUnion(
        "BetaResponseInputContentParam",
        __package__,
        key="type",
        variants={
            "input_file": "BetaInputFileContent",
            "input_image": "BetaInputImageContent",
            "input_text": "BetaInputTextContent",
        },
        shapes=(),
    )
