# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.eval_item_content_output_text import EvalItemContentOutputText
    from openai_generated.models.eval_item_input_image import EvalItemInputImage
    from openai_generated.models.response_input_audio import ResponseInputAudio
    from openai_generated.models.response_input_text import ResponseInputText

    EvalItemContentItem: TypeAlias = (
        str | ResponseInputText | EvalItemContentOutputText | EvalItemInputImage | ResponseInputAudio
    )
    """Eval item content item: one of 5 kinds, told apart by `type`."""
else:
    EvalItemContentItem = TaggedUnion(
        "EvalItemContentItem",
        __package__,
        key="type",
        variants={
            "input_audio": "ResponseInputAudio",
            "input_image": "EvalItemInputImage",
            "input_text": "ResponseInputText",
            "output_text": "EvalItemContentOutputText",
        },
        shapes=(),
    )
