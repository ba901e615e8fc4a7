# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.computer_action import ComputerAction as Action
    from openai_generated.models.computer_action_click import (
        ComputerActionClick as ActionClick,
        ComputerActionDrag as ActionDrag,
        ComputerActionMove as ActionMove,
        ComputerActionScreenshot as ActionScreenshot,
        ComputerActionScroll as ActionScroll,
        ComputerActionType as ActionType,
        ComputerActionWait as ActionWait,
        ResponseComputerToolCallActionDragPath as ActionDragPath,
    )
    from openai_generated.models.computer_call_safety_check_param import (
        ComputerCallSafetyCheckParam as PendingSafetyCheck,
    )
    from openai_generated.models.response_computer_tool_call import ResponseComputerToolCall as ResponseComputerToolCall
    from openai_generated.models.response_computer_tool_call_action_double_click import (
        ResponseComputerToolCallActionDoubleClick as ActionDoubleClick,
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
        "ActionDrag": "openai_generated.models.computer_action_click:ComputerActionDrag",
        "ActionDragPath": "openai_generated.models.computer_action_click:ResponseComputerToolCallActionDragPath",
        "ActionKeypress": "openai_generated.models.response_computer_tool_call_action_keypress:ResponseComputerToolCallActionKeypress",
        "ActionMove": "openai_generated.models.computer_action_click:ComputerActionMove",
        "ActionScreenshot": "openai_generated.models.computer_action_click:ComputerActionScreenshot",
        "ActionScroll": "openai_generated.models.computer_action_click:ComputerActionScroll",
        "ActionType": "openai_generated.models.computer_action_click:ComputerActionType",
        "ActionWait": "openai_generated.models.computer_action_click:ComputerActionWait",
        "PendingSafetyCheck": "openai_generated.models.computer_call_safety_check_param:ComputerCallSafetyCheckParam",
        "ResponseComputerToolCall": "openai_generated.models.response_computer_tool_call",
    },
)
