# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.response_format_json_object import ResponseFormatJSONObject
    from openai_generated.models.response_format_json_schema import ResponseFormatJSONSchema
    from openai_generated.models.response_format_text import ResponseFormatText

    ChatCompletionCreateParamsResponseFormat: TypeAlias = (
        ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject
    )
    """Chat completion create params response format: one of 3 kinds, told apart by `type`."""
else:
    ChatCompletionCreateParamsResponseFormat = TaggedUnion(
        "ChatCompletionCreateParamsResponseFormat",
        __package__,
        key="type",
        variants={
            "json_object": "ResponseFormatJSONObject",
            "json_schema": "ResponseFormatJSONSchema",
            "text": "ResponseFormatText",
        },
        shapes=(),
    )
