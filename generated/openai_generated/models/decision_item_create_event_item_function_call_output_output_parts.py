# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.decision_input_text import DecisionInputText
    from openai_generated.models.item_function_call_output_output_parts_input_image import (
        ItemFunctionCallOutputOutputPartsInputImage,
    )

    DecisionItemCreateEventItemFunctionCallOutputOutputParts: TypeAlias = (
        DecisionInputText | ItemFunctionCallOutputOutputPartsInputImage
    )
    """Decision item create event item function call output output parts: one of 2 kinds, told apart by `type`."""
else:
    DecisionItemCreateEventItemFunctionCallOutputOutputParts = TaggedUnion(
        "DecisionItemCreateEventItemFunctionCallOutputOutputParts",
        __package__,
        key="type",
        variants={
            "input_image": "ItemFunctionCallOutputOutputPartsInputImage",
            "input_text": "DecisionInputText",
        },
        shapes=(),
    )
