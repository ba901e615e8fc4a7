# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseSteerRequiredInputFunctionCallOutput(Model):
    """Beta response steer required input function call output (`function_call_output`)."""

    call_id: str
    name: str
    type: Literal["function_call_output"] = "function_call_output"
