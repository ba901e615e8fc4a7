# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_computer_tool_call_action_drag_path import (
        BetaResponseComputerToolCallActionDragPath,
    )


@model
class BetaComputerActionDrag(Model):
    """Beta computer action drag (`drag`)."""

    type: Literal["drag"] = "drag"
    path: list[BetaResponseComputerToolCallActionDragPath]
    keys: list[str] | None = None
