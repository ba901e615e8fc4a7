# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionNamedToolChoiceCustomParam(TypedDict, total=False):
    """Chat completion named tool choice custom param (`custom`)."""

    type: Required[Literal["custom"]]
    """Always `custom`."""
    custom: Required[params.ChatCompletionNamedToolChoiceCustomParamCustom | Model]
    """The custom tool that has to be called."""
