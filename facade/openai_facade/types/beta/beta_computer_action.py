# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_click_param import BetaClickParam as Click
    from openai_generated.models.beta_computer_action import BetaComputerAction as BetaComputerAction
    from openai_generated.models.beta_coord_param import BetaCoordParam as DragPath
    from openai_generated.models.beta_double_click_action import BetaDoubleClickAction as DoubleClick
    from openai_generated.models.beta_drag_param import BetaDragParam as Drag
    from openai_generated.models.beta_key_press_action import BetaKeyPressAction as Keypress
    from openai_generated.models.beta_move_param import BetaMoveParam as Move
    from openai_generated.models.beta_screenshot_param import BetaScreenshotParam as Screenshot
    from openai_generated.models.beta_scroll_param import BetaScrollParam as Scroll
    from openai_generated.models.beta_type_param import BetaTypeParam as Type
    from openai_generated.models.beta_wait_param import BetaWaitParam as Wait


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
        "Click": "openai_generated.models.beta_click_param:BetaClickParam",
        "DoubleClick": "openai_generated.models.beta_double_click_action:BetaDoubleClickAction",
        "Drag": "openai_generated.models.beta_drag_param:BetaDragParam",
        "DragPath": "openai_generated.models.beta_coord_param:BetaCoordParam",
        "Keypress": "openai_generated.models.beta_key_press_action:BetaKeyPressAction",
        "Move": "openai_generated.models.beta_move_param:BetaMoveParam",
        "Screenshot": "openai_generated.models.beta_screenshot_param:BetaScreenshotParam",
        "Scroll": "openai_generated.models.beta_scroll_param:BetaScrollParam",
        "Type": "openai_generated.models.beta_type_param:BetaTypeParam",
        "Wait": "openai_generated.models.beta_wait_param:BetaWaitParam",
    },
)
