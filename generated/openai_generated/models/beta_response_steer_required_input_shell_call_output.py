# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseSteerRequiredInputShellCallOutput(Model):
    """Beta response steer required input shell call output (`shell_call_output`)."""

    call_id: str
    type: Literal["shell_call_output"] = "shell_call_output"
