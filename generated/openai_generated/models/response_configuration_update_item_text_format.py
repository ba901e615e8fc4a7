# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.response_format_text import ResponseFormatText
    from openai_generated.models.response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig

    ResponseConfigurationUpdateItemTextFormat: TypeAlias = ResponseFormatText | ResponseFormatTextJSONSchemaConfig
    """Response configuration update item text format: one of 2 kinds, told apart by `type`."""
else:
    ResponseConfigurationUpdateItemTextFormat = TaggedUnion(
        "ResponseConfigurationUpdateItemTextFormat",
        __package__,
        key="type",
        variants={
            "json_schema": "ResponseFormatTextJSONSchemaConfig",
            "text": "ResponseFormatText",
        },
        shapes=(),
    )
