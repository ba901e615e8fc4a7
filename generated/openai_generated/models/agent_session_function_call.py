# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionFunctionCall(Model):
    """Agent session function call (`function_call`)."""

    arguments: object
    call_id: str
    name: str
    turn_id: str
    type: Literal["function_call"] = "function_call"
