# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.computer_action import ComputerAction as ComputerAction
    from openai_generated.models.computer_action_click import ComputerActionClick as Click
    from openai_generated.models.computer_action_drag import ComputerActionDrag as Drag
    from openai_generated.models.computer_action_move import ComputerActionMove as Move
    from openai_generated.models.computer_action_screenshot import ComputerActionScreenshot as Screenshot
    from openai_generated.models.computer_action_scroll import ComputerActionScroll as Scroll
    from openai_generated.models.computer_action_type import ComputerActionType as Type
    from openai_generated.models.computer_action_wait import ComputerActionWait as Wait
    from openai_generated.models.response_computer_tool_call_action_double_click import (
        ResponseComputerToolCallActionDoubleClick as DoubleClick,
    )
    from openai_generated.models.response_computer_tool_call_action_drag_path import (
        ResponseComputerToolCallActionDragPath as DragPath,
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
        "Drag": "openai_generated.models.computer_action_drag:ComputerActionDrag",
        "DragPath": "openai_generated.models.response_computer_tool_call_action_drag_path:ResponseComputerToolCallActionDragPath",
        "Keypress": "openai_generated.models.response_computer_tool_call_action_keypress:ResponseComputerToolCallActionKeypress",
        "Move": "openai_generated.models.computer_action_move:ComputerActionMove",
        "Screenshot": "openai_generated.models.computer_action_screenshot:ComputerActionScreenshot",
        "Scroll": "openai_generated.models.computer_action_scroll:ComputerActionScroll",
        "Type": "openai_generated.models.computer_action_type:ComputerActionType",
        "Wait": "openai_generated.models.computer_action_wait:ComputerActionWait",
    },
)
