# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionMessageFunctionToolCallParam(TypedDict, total=False):
    """Chat completion message function tool call (`function`)."""

    id: Required[str]
    """The id of the call; the tool message that answers it names the same."""
    type: Required[Literal["function"]]
    """Always `function`."""
    function: Required[params.ChatCompletionMessageFunctionToolCallFunctionParam | Model]
    """Which function is called, and with what."""
