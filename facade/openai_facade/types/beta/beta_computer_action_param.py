# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_computer_action_param import (
        BetaComputerActionClickParam as Click,
        BetaComputerActionDragParam as Drag,
        BetaComputerActionMoveParam as Move,
        BetaComputerActionParam as BetaComputerActionParam,
        BetaComputerActionScreenshotParam as Screenshot,
        BetaComputerActionScrollParam as Scroll,
        BetaComputerActionTypeParam as Type,
        BetaComputerActionWaitParam as Wait,
        BetaResponseComputerToolCallActionDoubleClickParam as DoubleClick,
        BetaResponseComputerToolCallActionDragPathParam as DragPath,
        BetaResponseComputerToolCallActionKeypressParam as Keypress,
    )


__all__ = [
    "BetaComputerActionParam",
    "Click",
    "DoubleClick",
    "Drag",
    "DragPath",
    "Keypress",
    "Move",
    "Screenshot",
    "Scroll",
    "Type",
    "Wait",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaComputerActionParam": "openai_generated.params.beta_computer_action_param",
        "Click": "openai_generated.params.beta_computer_action_param:BetaComputerActionClickParam",
        "DoubleClick": "openai_generated.params.beta_computer_action_param:BetaResponseComputerToolCallActionDoubleClickParam",
        "Drag": "openai_generated.params.beta_computer_action_param:BetaComputerActionDragParam",
        "DragPath": "openai_generated.params.beta_computer_action_param:BetaResponseComputerToolCallActionDragPathParam",
        "Keypress": "openai_generated.params.beta_computer_action_param:BetaResponseComputerToolCallActionKeypressParam",
        "Move": "openai_generated.params.beta_computer_action_param:BetaComputerActionMoveParam",
        "Screenshot": "openai_generated.params.beta_computer_action_param:BetaComputerActionScreenshotParam",
        "Scroll": "openai_generated.params.beta_computer_action_param:BetaComputerActionScrollParam",
        "Type": "openai_generated.params.beta_computer_action_param:BetaComputerActionTypeParam",
        "Wait": "openai_generated.params.beta_computer_action_param:BetaComputerActionWaitParam",
    },
)
