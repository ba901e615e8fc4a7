# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ChatCompletionUserMessageParam(TypedDict, total=False):
    """Chat completion user message param."""

    content: Required[str | Iterable[params.ChatCompletionContentPartParam | Model]]
    """What the user says: a text, or parts of text, pictures, sound and files."""
    role: Required[Literal["user"]]
    """Always `user`."""
    name: str
    """Tells apart several users of one conversation."""
