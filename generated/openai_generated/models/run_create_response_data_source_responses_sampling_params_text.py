# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.response_format_text_config import ResponseFormatTextConfig


@model
class RunCreateResponseDataSourceResponsesSamplingParamsText(Model):
    """Run create response data source responses sampling params text."""

    format: ResponseFormatTextConfig | None = None
    """The form of the text: plain (the default), JSON, or JSON by a schema."""
