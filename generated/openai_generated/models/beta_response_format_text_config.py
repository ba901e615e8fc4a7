# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_format_json_object import BetaResponseFormatJSONObject
    from openai_generated.models.beta_response_format_text import BetaResponseFormatText
    from openai_generated.models.beta_response_format_text_json_schema_config import (
        BetaResponseFormatTextJSONSchemaConfig,
    )

    BetaResponseFormatTextConfig: TypeAlias = (
        BetaResponseFormatText | BetaResponseFormatTextJSONSchemaConfig | BetaResponseFormatJSONObject
    )
    """Beta response format text config: one of 3 kinds, told apart by `type`."""
else:
    BetaResponseFormatTextConfig = TaggedUnion(
        "BetaResponseFormatTextConfig",
        __package__,
        key="type",
        variants={
            "json_object": "BetaResponseFormatJSONObject",
            "json_schema": "BetaResponseFormatTextJSONSchemaConfig",
            "text": "BetaResponseFormatText",
        },
        shapes=(),
    )
