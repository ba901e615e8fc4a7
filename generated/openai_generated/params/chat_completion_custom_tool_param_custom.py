# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionCustomToolParamCustom(TypedDict, total=False):
    """Chat completion custom tool param custom."""

    name: Required[str]
    """The word by which the model calls the tool."""
    description: str
    """Tells the model what the tool does and when to use it."""
    format: params.ChatCompletionCustomToolParamCustomFormat | Model
    """The form of the input: any text (the default), or text that a grammar allows."""
