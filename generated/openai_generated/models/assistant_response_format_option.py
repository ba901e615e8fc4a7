# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.response_format_json_object import ResponseFormatJSONObject
    from openai_generated.models.response_format_json_schema import ResponseFormatJSONSchema
    from openai_generated.models.response_format_text import ResponseFormatText

    AssistantResponseFormatOption: TypeAlias = (
        Literal["auto"] | ResponseFormatText | ResponseFormatJSONObject | ResponseFormatJSONSchema
    )
    """Assistant response format option: one of 4 kinds, told apart by `type`."""
else:
    AssistantResponseFormatOption = TaggedUnion(
        "AssistantResponseFormatOption",
        __package__,
        key="type",
        variants={
            "json_object": "ResponseFormatJSONObject",
            "json_schema": "ResponseFormatJSONSchema",
            "text": "ResponseFormatText",
        },
        shapes=(),
    )
