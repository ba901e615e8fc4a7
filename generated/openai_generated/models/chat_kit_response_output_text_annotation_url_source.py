# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatKitResponseOutputTextAnnotationURLSource(Model):
    """Chat kit response output text annotation URL source (`url`)."""

    type: Literal["url"] = "url"
    """Always `url`."""
    url: str
    """The link to the page that is cited."""
