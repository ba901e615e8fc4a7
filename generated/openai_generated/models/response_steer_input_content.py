# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.response_input_file_content import ResponseInputFileContent
    from openai_generated.models.response_input_image_content import ResponseInputImageContent
    from openai_generated.models.response_input_text_content import ResponseInputTextContent

    ResponseSteerInputContent: TypeAlias = (
        ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent
    )
    """Response steer input content: one of 3 kinds, told apart by `type`."""
else:
    ResponseSteerInputContent = TaggedUnion(
        "ResponseSteerInputContent",
        __package__,
        key="type",
        variants={
            "input_file": "ResponseInputFileContent",
            "input_image": "ResponseInputImageContent",
            "input_text": "ResponseInputTextContent",
        },
        shapes=(),
    )
