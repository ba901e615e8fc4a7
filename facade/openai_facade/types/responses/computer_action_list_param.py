# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.computer_action_click_param import ComputerActionClickParam as Click
    from openai_generated.params.computer_action_drag_param import ComputerActionDragParam as Drag
    from openai_generated.params.computer_action_move_param import ComputerActionMoveParam as Move
    from openai_generated.params.computer_action_param import ComputerActionParam as ComputerActionParam
    from openai_generated.params.computer_action_screenshot_param import ComputerActionScreenshotParam as Screenshot
    from openai_generated.params.computer_action_scroll_param import ComputerActionScrollParam as Scroll
    from openai_generated.params.computer_action_type_param import ComputerActionTypeParam as Type
    from openai_generated.params.computer_action_wait_param import ComputerActionWaitParam as Wait
    from openai_generated.params.response_computer_tool_call_action_double_click_param import (
        ResponseComputerToolCallActionDoubleClickParam as DoubleClick,
    )
    from openai_generated.params.response_computer_tool_call_action_drag_path_param import (
        ResponseComputerToolCallActionDragPathParam as DragPath,
    )
    from openai_generated.params.response_computer_tool_call_action_keypress_param import (
        ResponseComputerToolCallActionKeypressParam as Keypress,
    )


ComputerActionListParam: TypeAlias = list[params.ComputerActionParam]
"""Computer action list param."""

__all__ = [
    "Click",
    "ComputerActionListParam",
    "ComputerActionParam",
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
        "Click": "openai_generated.params.computer_action_click_param:ComputerActionClickParam",
        "ComputerActionParam": "openai_generated.params.computer_action_param",
        "DoubleClick": "openai_generated.params.response_computer_tool_call_action_double_click_param:ResponseComputerToolCallActionDoubleClickParam",
        "Drag": "openai_generated.params.computer_action_drag_param:ComputerActionDragParam",
        "DragPath": "openai_generated.params.response_computer_tool_call_action_drag_path_param:ResponseComputerToolCallActionDragPathParam",
        "Keypress": "openai_generated.params.response_computer_tool_call_action_keypress_param:ResponseComputerToolCallActionKeypressParam",
        "Move": "openai_generated.params.computer_action_move_param:ComputerActionMoveParam",
        "Screenshot": "openai_generated.params.computer_action_screenshot_param:ComputerActionScreenshotParam",
        "Scroll": "openai_generated.params.computer_action_scroll_param:ComputerActionScrollParam",
        "Type": "openai_generated.params.computer_action_type_param:ComputerActionTypeParam",
        "Wait": "openai_generated.params.computer_action_wait_param:ComputerActionWaitParam",
    },
)
