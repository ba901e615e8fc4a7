# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.decision_input_image_param import DecisionInputImageParam
    from openai_generated.models.decision_input_text_param import DecisionInputTextParam

    InputUnionMember1FunctionCallOutputOutputParts: TypeAlias = DecisionInputTextParam | DecisionInputImageParam
    """Input union member 1 function call output output parts: one of 2 kinds, told apart by `type`."""
else:
    InputUnionMember1FunctionCallOutputOutputParts = TaggedUnion(
        "InputUnionMember1FunctionCallOutputOutputParts",
        __package__,
        key="type",
        variants={
            "input_image": "DecisionInputImageParam",
            "input_text": "DecisionInputTextParam",
        },
        shapes=(),
    )
