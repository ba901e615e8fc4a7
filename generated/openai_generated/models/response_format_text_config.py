# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.response_format_json_object import ResponseFormatJSONObject
    from openai_generated.models.response_format_text import ResponseFormatText
    from openai_generated.models.response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig

    ResponseFormatTextConfig: TypeAlias = (
        ResponseFormatText | ResponseFormatTextJSONSchemaConfig | ResponseFormatJSONObject
    )
    """Response format text config: one of 3 kinds, told apart by `type`."""
else:
    ResponseFormatTextConfig = TaggedUnion(
        "ResponseFormatTextConfig",
        __package__,
        key="type",
        variants={
            "json_object": "ResponseFormatJSONObject",
            "json_schema": "ResponseFormatTextJSONSchemaConfig",
            "text": "ResponseFormatText",
        },
        shapes=(),
    )
