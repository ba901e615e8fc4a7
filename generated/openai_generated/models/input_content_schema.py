# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.input_content_resource_input_image import InputContentResourceInputImage
    from openai_generated.models.input_content_resource_input_text import InputContentResourceInputText

    InputContentSchema: TypeAlias = InputContentResourceInputText | InputContentResourceInputImage
    """Input content schema: one of 2 kinds, told apart by `type`."""
else:
    InputContentSchema = TaggedUnion(
        "InputContentSchema",
        __package__,
        key="type",
        variants={
            "input_image": "InputContentResourceInputImage",
            "input_text": "InputContentResourceInputText",
        },
        shapes=(),
    )
