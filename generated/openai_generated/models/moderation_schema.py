# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.moderation_schema_input import ModerationSchemaInput
    from openai_generated.models.moderation_schema_output import ModerationSchemaOutput


@model
class ModerationSchema(Model):
    """Moderation schema."""

    input: ModerationSchemaInput
    output: ModerationSchemaOutput
