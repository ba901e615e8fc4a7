# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    """Chat completion message custom tool call (`custom`)."""

    id: Required[str]
    """The id of the call; the tool message that answers it names the same."""
    type: Required[Literal["custom"]]
    """Always `custom`."""
    custom: Required[params.ChatCompletionMessageCustomToolCallCustomParam | Model]
    """Which custom tool is called, and with what."""
