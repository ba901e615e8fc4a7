# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_computer_action import BetaComputerAction as BetaComputerAction
    from openai_generated.models.beta_computer_action_click import (
        BetaComputerActionClick as Click,
        BetaComputerActionDrag as Drag,
        BetaComputerActionMove as Move,
        BetaComputerActionScreenshot as Screenshot,
        BetaComputerActionScroll as Scroll,
        BetaComputerActionType as Type,
        BetaComputerActionWait as Wait,
        BetaResponseComputerToolCallActionDragPath as DragPath,
    )
    from openai_generated.models.beta_response_computer_tool_call_action_double_click import (
        BetaResponseComputerToolCallActionDoubleClick as DoubleClick,
    )
    from openai_generated.models.beta_response_computer_tool_call_action_keypress import (
        BetaResponseComputerToolCallActionKeypress as Keypress,
    )


__all__ = [
    "BetaComputerAction",
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
        "BetaComputerAction": "openai_generated.models.beta_computer_action",
        "Click": "openai_generated.models.beta_computer_action_click:BetaComputerActionClick",
        "DoubleClick": "openai_generated.models.beta_response_computer_tool_call_action_double_click:BetaResponseComputerToolCallActionDoubleClick",
        "Drag": "openai_generated.models.beta_computer_action_click:BetaComputerActionDrag",
        "DragPath": "openai_generated.models.beta_computer_action_click:BetaResponseComputerToolCallActionDragPath",
        "Keypress": "openai_generated.models.beta_response_computer_tool_call_action_keypress:BetaResponseComputerToolCallActionKeypress",
        "Move": "openai_generated.models.beta_computer_action_click:BetaComputerActionMove",
        "Screenshot": "openai_generated.models.beta_computer_action_click:BetaComputerActionScreenshot",
        "Scroll": "openai_generated.models.beta_computer_action_click:BetaComputerActionScroll",
        "Type": "openai_generated.models.beta_computer_action_click:BetaComputerActionType",
        "Wait": "openai_generated.models.beta_computer_action_click:BetaComputerActionWait",
    },
)
