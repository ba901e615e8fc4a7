# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypedDict

from openai_generated import params
from openai_runtime.model import Model


class ChatCompletionSystemMessageParam(TypedDict, total=False):
    """Chat completion system message param."""

    content: Required[str | Iterable[params.ChatCompletionContentPartTextParam | Model]]
    role: Required[Literal["system"]]
    name: str
