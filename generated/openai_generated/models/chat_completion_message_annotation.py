# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_message_annotation_url_citation import (
        ChatCompletionMessageAnnotationUrlCitation,
    )


@model
class ChatCompletionMessageAnnotation(Model):
    """Chat completion message annotation (`url_citation`)."""

    type: Literal["url_citation"] = "url_citation"
    """Always `url_citation`."""
    url_citation: ChatCompletionMessageAnnotationUrlCitation
    """The web page that is cited, and the span of text it supports."""
