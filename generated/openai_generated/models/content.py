# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.output_content import OutputContent
    from openai_generated.models.response_input_content import ResponseInputContent

    Content: TypeAlias = ResponseInputContent | OutputContent
    """Content: one of 2 kinds, told apart by `type`."""
else:
    Content = TaggedUnion(
        "Content",
        __package__,
        key="type",
        variants={
            "input_file": "ResponseInputFile",
            "input_image": "ResponseInputImage",
            "input_text": "ResponseInputText",
            "output_text": "ResponseOutputText",
            "reasoning_text": "ConversationMessageContentReasoningText",
            "refusal": "ResponseOutputRefusal",
        },
        shapes=(),
    )
