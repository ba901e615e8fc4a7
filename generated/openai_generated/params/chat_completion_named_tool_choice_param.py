# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionNamedToolChoiceParam(TypedDict, total=False):
    """Chat completion named tool choice param (`function`)."""

    type: Required[Literal["function"]]
    """Always `function`."""
    function: Required[params.ChatCompletionNamedToolChoiceParamFunction | Model]
    """The function that has to be called."""
