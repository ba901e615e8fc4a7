# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatKitAttachment(Model):
    """Chat kit attachment."""

    type: Literal["image", "file"]
    """Whether the attachment is a picture or another file."""
    id: str
    """Identifies the attachment."""
    name: str
    """The file name that people see."""
    mime_type: str
    """The kind of content, such as `image/png`."""
    preview_url: str | None = None
    """Where to fetch a small picture of it; None where there is none."""
