# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.response_output_refusal import ResponseOutputRefusal
    from openai_generated.models.response_output_text import ResponseOutputText

    OutputMessageContent: TypeAlias = ResponseOutputText | ResponseOutputRefusal
    """Output message content: one of 2 kinds, told apart by `type`."""
else:
    OutputMessageContent = TaggedUnion(
        "OutputMessageContent",
        __package__,
        key="type",
        variants={
            "output_text": "ResponseOutputText",
            "refusal": "ResponseOutputRefusal",
        },
        shapes=(),
    )
