# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.computer_action_param import (
        ComputerActionClickParam as Click,
        ComputerActionDragParam as Drag,
        ComputerActionMoveParam as Move,
        ComputerActionParam as ComputerActionParam,
        ComputerActionScreenshotParam as Screenshot,
        ComputerActionScrollParam as Scroll,
        ComputerActionTypeParam as Type,
        ComputerActionWaitParam as Wait,
        ResponseComputerToolCallActionDoubleClickParam as DoubleClick,
        ResponseComputerToolCallActionDragPathParam as DragPath,
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
        "Click": "openai_generated.params.computer_action_param:ComputerActionClickParam",
        "ComputerActionParam": "openai_generated.params.computer_action_param",
        "DoubleClick": "openai_generated.params.computer_action_param:ResponseComputerToolCallActionDoubleClickParam",
        "Drag": "openai_generated.params.computer_action_param:ComputerActionDragParam",
        "DragPath": "openai_generated.params.computer_action_param:ResponseComputerToolCallActionDragPathParam",
        "Keypress": "openai_generated.params.computer_action_param:ResponseComputerToolCallActionKeypressParam",
        "Move": "openai_generated.params.computer_action_param:ComputerActionMoveParam",
        "Screenshot": "openai_generated.params.computer_action_param:ComputerActionScreenshotParam",
        "Scroll": "openai_generated.params.computer_action_param:ComputerActionScrollParam",
        "Type": "openai_generated.params.computer_action_param:ComputerActionTypeParam",
        "Wait": "openai_generated.params.computer_action_param:ComputerActionWaitParam",
    },
)
