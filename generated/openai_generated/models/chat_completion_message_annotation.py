# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatCompletionMessageAnnotation(Model):
    """Chat completion message annotation (`url_citation`)."""

    type: Literal["url_citation"] = "url_citation"
    """Always `url_citation`."""
    url_citation: ChatCompletionMessageAnnotationUrlCitation
    """The web page that is cited, and the span of text it supports."""


@model
class ChatCompletionMessageAnnotationUrlCitation(Model):
    """Chat completion message annotation URL citation."""

    end_index: int
    """Where the cited span ends in the message, as a character index."""
    start_index: int
    """Where the cited span begins in the message, as a character index."""
    url: str
    """The address of the cited page."""
    title: str
    """What the cited page is called."""
