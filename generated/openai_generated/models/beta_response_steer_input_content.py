# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_input_file_content_param import BetaInputFileContentParam
    from openai_generated.models.beta_input_image_content_param_auto_param import BetaInputImageContentParamAutoParam
    from openai_generated.models.beta_input_text_content_param import BetaInputTextContentParam

    BetaResponseSteerInputContent: TypeAlias = (
        BetaInputTextContentParam | BetaInputImageContentParamAutoParam | BetaInputFileContentParam
    )
    """Beta response steer input content: one of 3 kinds, told apart by `type`."""
else:
    BetaResponseSteerInputContent = TaggedUnion(
        "BetaResponseSteerInputContent",
        __package__,
        key="type",
        variants={
            "input_file": "BetaInputFileContentParam",
            "input_image": "BetaInputImageContentParamAutoParam",
            "input_text": "BetaInputTextContentParam",
        },
        shapes=(),
    )
