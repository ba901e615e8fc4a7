# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_format_json_object import BetaResponseFormatJsonObject
    from openai_generated.models.beta_response_format_text import BetaResponseFormatText
    from openai_generated.models.beta_text_response_format_json_schema import BetaTextResponseFormatJsonSchema

    BetaTextResponseFormatConfiguration: TypeAlias = (
        BetaResponseFormatText | BetaTextResponseFormatJsonSchema | BetaResponseFormatJsonObject
    )
    """Beta text response format configuration: one of 3 kinds, told apart by `type`."""
else:
    BetaTextResponseFormatConfiguration = TaggedUnion(
        "BetaTextResponseFormatConfiguration",
        __package__,
        key="type",
        variants={
            "json_object": "BetaResponseFormatJsonObject",
            "json_schema": "BetaTextResponseFormatJsonSchema",
            "text": "BetaResponseFormatText",
        },
        shapes=(),
    )
