# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.decision_input_image_param import DecisionInputImageParam
    from openai_generated.models.decision_input_json import DecisionInputJSON
    from openai_generated.models.decision_input_text_param import DecisionInputTextParam

    DecisionInputPartUnionParam: TypeAlias = DecisionInputTextParam | DecisionInputImageParam | DecisionInputJSON
    """Decision input part union param: one of 3 kinds, told apart by `type`."""
else:
    DecisionInputPartUnionParam = TaggedUnion(
        "DecisionInputPartUnionParam",
        __package__,
        key="type",
        variants={
            "input_image": "DecisionInputImageParam",
            "input_json": "DecisionInputJSON",
            "input_text": "DecisionInputTextParam",
        },
        shapes=(),
    )
