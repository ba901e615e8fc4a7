# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_kit_response_output_text_annotation_url_source import (
        ChatKitResponseOutputTextAnnotationURLSource,
    )


@model
class ChatKitResponseOutputTextAnnotationURL(Model):
    """Chat kit response output text annotation URL (`url`)."""

    type: Literal["url"] = "url"
    """Always `url`."""
    source: ChatKitResponseOutputTextAnnotationURLSource
    """The page that is cited."""
