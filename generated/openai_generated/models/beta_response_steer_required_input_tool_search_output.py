# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseSteerRequiredInputToolSearchOutput(Model):
    """Beta response steer required input tool search output (`tool_search_output`)."""

    call_id: str
    execution: Literal["client"] = "client"
    type: Literal["tool_search_output"] = "tool_search_output"
