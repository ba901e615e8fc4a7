# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_click_param import BetaClickParam as Click
    from openai_generated.params.beta_computer_action_param import BetaComputerActionParam as BetaComputerActionParam
    from openai_generated.params.beta_coord_param import BetaCoordParam as DragPath
    from openai_generated.params.beta_double_click_action_param import BetaDoubleClickActionParam as DoubleClick
    from openai_generated.params.beta_drag_param import BetaDragParam as Drag
    from openai_generated.params.beta_key_press_action_param import BetaKeyPressActionParam as Keypress
    from openai_generated.params.beta_move_param import BetaMoveParam as Move
    from openai_generated.params.beta_screenshot_param import BetaScreenshotParam as Screenshot
    from openai_generated.params.beta_scroll_param import BetaScrollParam as Scroll
    from openai_generated.params.beta_type_param import BetaTypeParam as Type
    from openai_generated.params.beta_wait_param import BetaWaitParam as Wait


__all__ = [
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
        "Click": "openai_generated.params.beta_click_param:BetaClickParam",
        "DoubleClick": "openai_generated.params.beta_double_click_action_param:BetaDoubleClickActionParam",
        "Drag": "openai_generated.params.beta_drag_param:BetaDragParam",
        "DragPath": "openai_generated.params.beta_coord_param:BetaCoordParam",
        "Keypress": "openai_generated.params.beta_key_press_action_param:BetaKeyPressActionParam",
        "Move": "openai_generated.params.beta_move_param:BetaMoveParam",
        "Screenshot": "openai_generated.params.beta_screenshot_param:BetaScreenshotParam",
        "Scroll": "openai_generated.params.beta_scroll_param:BetaScrollParam",
        "Type": "openai_generated.params.beta_type_param:BetaTypeParam",
        "Wait": "openai_generated.params.beta_wait_param:BetaWaitParam",
    },
)
