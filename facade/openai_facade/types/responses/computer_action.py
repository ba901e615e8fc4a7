# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.computer_action import ComputerAction as ComputerAction
    from openai_generated.models.computer_action_click import (
        ComputerActionClick as Click,
        ComputerActionDrag as Drag,
        ComputerActionMove as Move,
        ComputerActionScreenshot as Screenshot,
        ComputerActionScroll as Scroll,
        ComputerActionType as Type,
        ComputerActionWait as Wait,
        ResponseComputerToolCallActionDragPath as DragPath,
    )
    from openai_generated.models.response_computer_tool_call_action_double_click import (
        ResponseComputerToolCallActionDoubleClick as DoubleClick,
    )
    from openai_generated.models.response_computer_tool_call_action_keypress import (
        ResponseComputerToolCallActionKeypress as Keypress,
    )


__all__ = [
    "Click",
    "ComputerAction",
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
        "Click": "openai_generated.models.computer_action_click:ComputerActionClick",
        "ComputerAction": "openai_generated.models.computer_action",
        "DoubleClick": "openai_generated.models.response_computer_tool_call_action_double_click:ResponseComputerToolCallActionDoubleClick",
        "Drag": "openai_generated.models.computer_action_click:ComputerActionDrag",
        "DragPath": "openai_generated.models.computer_action_click:ResponseComputerToolCallActionDragPath",
        "Keypress": "openai_generated.models.response_computer_tool_call_action_keypress:ResponseComputerToolCallActionKeypress",
        "Move": "openai_generated.models.computer_action_click:ComputerActionMove",
        "Screenshot": "openai_generated.models.computer_action_click:ComputerActionScreenshot",
        "Scroll": "openai_generated.models.computer_action_click:ComputerActionScroll",
        "Type": "openai_generated.models.computer_action_click:ComputerActionType",
        "Wait": "openai_generated.models.computer_action_click:ComputerActionWait",
    },
)
