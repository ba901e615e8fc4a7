# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ChatCompletionSystemMessageParam(TypedDict, total=False):
    """Chat completion system message param."""

    content: Required[str | Iterable[params.ChatCompletionContentPartTextParam | Model]]
    """Instructions that rank above those of the user: a text, or text parts."""
    role: Required[Literal["system"]]
    """Always `system`."""
    name: str
    """Tells apart several participants of the same role."""
