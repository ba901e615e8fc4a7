# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.text_format_resource_json_schema import TextFormatResourceJSONSchema
    from openai_generated.models.text_format_resource_text import TextFormatResourceText

    TextFormat: TypeAlias = TextFormatResourceText | TextFormatResourceJSONSchema
    """Text format: one of 2 kinds, told apart by `type`."""
else:
    TextFormat = TaggedUnion(
        "TextFormat",
        __package__,
        key="type",
        variants={
            "json_schema": "TextFormatResourceJSONSchema",
            "text": "TextFormatResourceText",
        },
        shapes=(),
    )
