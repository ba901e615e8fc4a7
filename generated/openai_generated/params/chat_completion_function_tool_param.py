# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionFunctionToolParam(TypedDict, total=False):
    """Chat completion function tool (`function`)."""

    type: Required[Literal["function"]]
    """Always `function`."""
    function: Required[params.FunctionDefinitionParam | Model]
    """What the function is called, what it is for, and what arguments it takes."""
