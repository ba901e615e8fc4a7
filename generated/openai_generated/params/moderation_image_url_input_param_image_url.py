# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ModerationImageURLInputParamImageUrl(TypedDict, total=False):
    """Moderation image URL input param image URL."""

    url: Required[str]
    """A link to the picture, or its bytes as a `data:` URL in base64."""
