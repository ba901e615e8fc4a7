# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseSteerRequiredInputComputerCallOutput(Model):
    """Beta response steer required input computer call output (`computer_call_output`)."""

    call_id: str
    type: Literal["computer_call_output"] = "computer_call_output"
