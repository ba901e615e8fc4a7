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
    id: str
    name: str
    mime_type: str
    preview_url: str | None = None
