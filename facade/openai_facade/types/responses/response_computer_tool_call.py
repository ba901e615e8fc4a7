# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.computer_action import ComputerAction as Action
    from openai_generated.models.computer_action_click import ComputerActionClick as ActionClick
    from openai_generated.models.computer_action_drag import ComputerActionDrag as ActionDrag
    from openai_generated.models.computer_action_move import ComputerActionMove as ActionMove
    from openai_generated.models.computer_action_screenshot import ComputerActionScreenshot as ActionScreenshot
    from openai_generated.models.computer_action_scroll import ComputerActionScroll as ActionScroll
    from openai_generated.models.computer_action_type import ComputerActionType as ActionType
    from openai_generated.models.computer_action_wait import ComputerActionWait as ActionWait
    from openai_generated.models.computer_call_safety_check_param import (
        ComputerCallSafetyCheckParam as PendingSafetyCheck,
    )
    from openai_generated.models.response_computer_tool_call import ResponseComputerToolCall as ResponseComputerToolCall
    from openai_generated.models.response_computer_tool_call_action_double_click import (
        ResponseComputerToolCallActionDoubleClick as ActionDoubleClick,
    )
    from openai_generated.models.response_computer_tool_call_action_drag_path import (
        ResponseComputerToolCallActionDragPath as ActionDragPath,
    )
    from openai_generated.models.response_computer_tool_call_action_keypress import (
        ResponseComputerToolCallActionKeypress as ActionKeypress,
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
    "ResponseComputerToolCall",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Action": "openai_generated.models.computer_action:ComputerAction",
        "ActionClick": "openai_generated.models.computer_action_click:ComputerActionClick",
        "ActionDoubleClick": "openai_generated.models.response_computer_tool_call_action_double_click:ResponseComputerToolCallActionDoubleClick",
        "ActionDrag": "openai_generated.models.computer_action_drag:ComputerActionDrag",
        "ActionDragPath": "openai_generated.models.response_computer_tool_call_action_drag_path:ResponseComputerToolCallActionDragPath",
        "ActionKeypress": "openai_generated.models.response_computer_tool_call_action_keypress:ResponseComputerToolCallActionKeypress",
        "ActionMove": "openai_generated.models.computer_action_move:ComputerActionMove",
        "ActionScreenshot": "openai_generated.models.computer_action_screenshot:ComputerActionScreenshot",
        "ActionScroll": "openai_generated.models.computer_action_scroll:ComputerActionScroll",
        "ActionType": "openai_generated.models.computer_action_type:ComputerActionType",
        "ActionWait": "openai_generated.models.computer_action_wait:ComputerActionWait",
        "PendingSafetyCheck": "openai_generated.models.computer_call_safety_check_param:ComputerCallSafetyCheckParam",
        "ResponseComputerToolCall": "openai_generated.models.response_computer_tool_call",
    },
)
