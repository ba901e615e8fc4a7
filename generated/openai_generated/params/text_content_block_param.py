# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class TextContentBlockParam(TypedDict, total=False):
    """Text content block param (`text`)."""

    type: Required[Literal["text"]]
    """Always `text`."""
    text: Required[str]
    """The words to say."""
