# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.computer_action_click_param import ComputerActionClickParam as ActionClick
    from openai_generated.params.computer_action_drag_param import ComputerActionDragParam as ActionDrag
    from openai_generated.params.computer_action_move_param import ComputerActionMoveParam as ActionMove
    from openai_generated.params.computer_action_param import ComputerActionParam as Action
    from openai_generated.params.computer_action_screenshot_param import (
        ComputerActionScreenshotParam as ActionScreenshot,
    )
    from openai_generated.params.computer_action_scroll_param import ComputerActionScrollParam as ActionScroll
    from openai_generated.params.computer_action_type_param import ComputerActionTypeParam as ActionType
    from openai_generated.params.computer_action_wait_param import ComputerActionWaitParam as ActionWait
    from openai_generated.params.computer_call_safety_check_param import (
        ComputerCallSafetyCheckParam as PendingSafetyCheck,
    )
    from openai_generated.params.response_computer_tool_call_action_double_click_param import (
        ResponseComputerToolCallActionDoubleClickParam as ActionDoubleClick,
    )
    from openai_generated.params.response_computer_tool_call_action_drag_path_param import (
        ResponseComputerToolCallActionDragPathParam as ActionDragPath,
    )
    from openai_generated.params.response_computer_tool_call_action_keypress_param import (
        ResponseComputerToolCallActionKeypressParam as ActionKeypress,
    )
    from openai_generated.params.response_computer_tool_call_param import (
        ResponseComputerToolCallParam as ResponseComputerToolCallParam,
    )


__all__ = [
    "Action",
    "ActionClick",
    "ActionDoubleClick",
    "ActionDrag",
    "ActionDragPath",
    "ActionKeypress",
    "ActionMove",
    "ActionScreenshot",
    "ActionScroll",
    "ActionType",
    "ActionWait",
    "PendingSafetyCheck",
    "ResponseComputerToolCallParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Action": "openai_generated.params.computer_action_param:ComputerActionParam",
        "ActionClick": "openai_generated.params.computer_action_click_param:ComputerActionClickParam",
        "ActionDoubleClick": "openai_generated.params.response_computer_tool_call_action_double_click_param:ResponseComputerToolCallActionDoubleClickParam",
        "ActionDrag": "openai_generated.params.computer_action_drag_param:ComputerActionDragParam",
        "ActionDragPath": "openai_generated.params.response_computer_tool_call_action_drag_path_param:ResponseComputerToolCallActionDragPathParam",
        "ActionKeypress": "openai_generated.params.response_computer_tool_call_action_keypress_param:ResponseComputerToolCallActionKeypressParam",
        "ActionMove": "openai_generated.params.computer_action_move_param:ComputerActionMoveParam",
        "ActionScreenshot": "openai_generated.params.computer_action_screenshot_param:ComputerActionScreenshotParam",
        "ActionScroll": "openai_generated.params.computer_action_scroll_param:ComputerActionScrollParam",
        "ActionType": "openai_generated.params.computer_action_type_param:ComputerActionTypeParam",
        "ActionWait": "openai_generated.params.computer_action_wait_param:ComputerActionWaitParam",
        "PendingSafetyCheck": "openai_generated.params.computer_call_safety_check_param:ComputerCallSafetyCheckParam",
        "ResponseComputerToolCallParam": "openai_generated.params.response_computer_tool_call_param",
    },
)
