# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_computer_action_click_param import BetaComputerActionClickParam as Click
    from openai_generated.params.beta_computer_action_drag_param import BetaComputerActionDragParam as Drag
    from openai_generated.params.beta_computer_action_move_param import BetaComputerActionMoveParam as Move
    from openai_generated.params.beta_computer_action_param import BetaComputerActionParam as BetaComputerActionParam
    from openai_generated.params.beta_computer_action_screenshot_param import (
        BetaComputerActionScreenshotParam as Screenshot,
    )
    from openai_generated.params.beta_computer_action_scroll_param import BetaComputerActionScrollParam as Scroll
    from openai_generated.params.beta_computer_action_type_param import BetaComputerActionTypeParam as Type
    from openai_generated.params.beta_computer_action_wait_param import BetaComputerActionWaitParam as Wait
    from openai_generated.params.beta_response_computer_tool_call_action_double_click_param import (
        BetaResponseComputerToolCallActionDoubleClickParam as DoubleClick,
    )
    from openai_generated.params.beta_response_computer_tool_call_action_drag_path_param import (
        BetaResponseComputerToolCallActionDragPathParam as DragPath,
    )
    from openai_generated.params.beta_response_computer_tool_call_action_keypress_param import (
        BetaResponseComputerToolCallActionKeypressParam as Keypress,
    )


BetaComputerActionListParam: TypeAlias = list[params.BetaComputerActionParam]
"""Beta computer action list param."""

__all__ = [
    "BetaComputerActionListParam",
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
        "Click": "openai_generated.params.beta_computer_action_click_param:BetaComputerActionClickParam",
        "DoubleClick": "openai_generated.params.beta_response_computer_tool_call_action_double_click_param:BetaResponseComputerToolCallActionDoubleClickParam",
        "Drag": "openai_generated.params.beta_computer_action_drag_param:BetaComputerActionDragParam",
        "DragPath": "openai_generated.params.beta_response_computer_tool_call_action_drag_path_param:BetaResponseComputerToolCallActionDragPathParam",
        "Keypress": "openai_generated.params.beta_response_computer_tool_call_action_keypress_param:BetaResponseComputerToolCallActionKeypressParam",
        "Move": "openai_generated.params.beta_computer_action_move_param:BetaComputerActionMoveParam",
        "Screenshot": "openai_generated.params.beta_computer_action_screenshot_param:BetaComputerActionScreenshotParam",
        "Scroll": "openai_generated.params.beta_computer_action_scroll_param:BetaComputerActionScrollParam",
        "Type": "openai_generated.params.beta_computer_action_type_param:BetaComputerActionTypeParam",
        "Wait": "openai_generated.params.beta_computer_action_wait_param:BetaComputerActionWaitParam",
    },
)
