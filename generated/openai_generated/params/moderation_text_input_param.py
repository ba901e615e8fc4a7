# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ModerationTextInputParam(TypedDict, total=False):
    """Moderation text input param (`text`)."""

    type: Required[Literal["text"]]
    """Which variant this is: `image_url` or `text`."""
    text: Required[str]
    """The words to judge."""
