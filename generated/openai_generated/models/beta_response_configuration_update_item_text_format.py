# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.beta_response_format_text_json_schema_config import (
        BetaResponseFormatTextJSONSchemaConfig,
    )


@model
class BetaResponseConfigurationUpdateItemTextFormatText(Model):
    """Beta response configuration update item text format text (`text`)."""

    type: Literal["text"] = "text"
    """Always `text`."""


if TYPE_CHECKING:
    BetaResponseConfigurationUpdateItemTextFormat: TypeAlias = (
        BetaResponseConfigurationUpdateItemTextFormatText | BetaResponseFormatTextJSONSchemaConfig
    )
    """Beta response configuration update item text format: one of 2 kinds, told apart by `type`."""
else:
    BetaResponseConfigurationUpdateItemTextFormat = TaggedUnion(
        "BetaResponseConfigurationUpdateItemTextFormat",
        __package__,
        key="type",
        variants={
            "json_schema": "BetaResponseFormatTextJSONSchemaConfig",
            "text": "BetaResponseConfigurationUpdateItemTextFormatText",
        },
        shapes=(),
    )
