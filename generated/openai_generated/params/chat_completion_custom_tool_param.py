# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionCustomToolParam(TypedDict, total=False):
    """Chat completion custom tool param (`custom`)."""

    type: Required[Literal["custom"]]
    """Always `custom`."""
    custom: Required[params.ChatCompletionCustomToolParamCustom | Model]
    """What the tool is called, what it is for, and what its input looks like."""
