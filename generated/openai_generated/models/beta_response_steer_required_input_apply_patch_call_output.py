# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseSteerRequiredInputApplyPatchCallOutput(Model):
    """Beta response steer required input apply patch call output (`apply_patch_call_output`)."""

    call_id: str
    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
