# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.response_input_file import ResponseInputFile
    from openai_generated.models.response_input_image import ResponseInputImage
    from openai_generated.models.response_input_text import ResponseInputText

    ResponsePromptVariable: TypeAlias = str | ResponseInputText | ResponseInputImage | ResponseInputFile
    """Response prompt variable: one of 4 kinds, told apart by `type`."""
else:
    ResponsePromptVariable = TaggedUnion(
        "ResponsePromptVariable",
        __package__,
        key="type",
        variants={
            "input_file": "ResponseInputFile",
            "input_image": "ResponseInputImage",
            "input_text": "ResponseInputText",
        },
        shapes=(),
    )
