# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ChatCompletionToolMessageParam(TypedDict, total=False):
    """Chat completion tool message param."""

    role: Required[Literal["tool"]]
    """Always `tool`."""
    content: Required[str | Iterable[params.ChatCompletionContentPartTextParam | Model]]
    """What the tool returned, as text or text parts."""
    tool_call_id: Required[str]
    """The id of the tool call that this answers."""
