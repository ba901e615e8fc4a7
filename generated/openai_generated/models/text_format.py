# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class TextFormatResourceText(Model):
    """Text format resource text (`text`)."""

    type: Literal["text"] = "text"
    """Always `text`."""


@model
class TextFormatResourceJSONSchema(Model):
    """Text format resource JSON schema (`json_schema`)."""

    schema_: dict[str, object] = wire("schema")
    type: Literal["json_schema"] = "json_schema"
    """Always `json_schema`."""


if TYPE_CHECKING:
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
