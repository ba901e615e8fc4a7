# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.response_configuration_update_item_text_format import (
        ResponseConfigurationUpdateItemTextFormat,
    )


@model
class ResponseConfigurationUpdateItemText(Model):
    """Response configuration update item text."""

    format: ResponseConfigurationUpdateItemTextFormat
