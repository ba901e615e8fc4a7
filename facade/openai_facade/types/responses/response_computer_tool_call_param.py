# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.computer_action_param import (
        ComputerActionClickParam as ActionClick,
        ComputerActionDragParam as ActionDrag,
        ComputerActionMoveParam as ActionMove,
        ComputerActionParam as Action,
        ComputerActionScreenshotParam as ActionScreenshot,
        ComputerActionScrollParam as ActionScroll,
        ComputerActionTypeParam as ActionType,
        ComputerActionWaitParam as ActionWait,
        ResponseComputerToolCallActionDoubleClickParam as ActionDoubleClick,
        ResponseComputerToolCallActionDragPathParam as ActionDragPath,
        ResponseComputerToolCallActionKeypressParam as ActionKeypress,
    )
    from openai_generated.params.computer_call_safety_check_param import (
        ComputerCallSafetyCheckParam as PendingSafetyCheck,
    )
    from openai_generated.params.item_param import ResponseComputerToolCallParam as ResponseComputerToolCallParam


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
        "ActionClick": "openai_generated.params.computer_action_param:ComputerActionClickParam",
        "ActionDoubleClick": "openai_generated.params.computer_action_param:ResponseComputerToolCallActionDoubleClickParam",
        "ActionDrag": "openai_generated.params.computer_action_param:ComputerActionDragParam",
        "ActionDragPath": "openai_generated.params.computer_action_param:ResponseComputerToolCallActionDragPathParam",
        "ActionKeypress": "openai_generated.params.computer_action_param:ResponseComputerToolCallActionKeypressParam",
        "ActionMove": "openai_generated.params.computer_action_param:ComputerActionMoveParam",
        "ActionScreenshot": "openai_generated.params.computer_action_param:ComputerActionScreenshotParam",
        "ActionScroll": "openai_generated.params.computer_action_param:ComputerActionScrollParam",
        "ActionType": "openai_generated.params.computer_action_param:ComputerActionTypeParam",
        "ActionWait": "openai_generated.params.computer_action_param:ComputerActionWaitParam",
        "PendingSafetyCheck": "openai_generated.params.computer_call_safety_check_param:ComputerCallSafetyCheckParam",
        "ResponseComputerToolCallParam": "openai_generated.params.item_param",
    },
)
