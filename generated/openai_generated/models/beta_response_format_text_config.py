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
class BetaResponseFormatText(Model):
    """Beta response format text (`text`)."""

    type: Literal["text"] = "text"
    """Always `text`."""


@model
class BetaResponseFormatJSONObject(Model):
    """Beta response format JSON object (`json_object`)."""

    type: Literal["json_object"] = "json_object"
    """Always `json_object`."""


if TYPE_CHECKING:
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
