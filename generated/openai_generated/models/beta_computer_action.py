# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_click_param import BetaClickParam
    from openai_generated.models.beta_double_click_action import BetaDoubleClickAction
    from openai_generated.models.beta_drag_param import BetaDragParam
    from openai_generated.models.beta_key_press_action import BetaKeyPressAction
    from openai_generated.models.beta_move_param import BetaMoveParam
    from openai_generated.models.beta_screenshot_param import BetaScreenshotParam
    from openai_generated.models.beta_scroll_param import BetaScrollParam
    from openai_generated.models.beta_type_param import BetaTypeParam
    from openai_generated.models.beta_wait_param import BetaWaitParam

    BetaComputerAction: TypeAlias = (
        BetaClickParam
        | BetaDoubleClickAction
        | BetaDragParam
        | BetaKeyPressAction
        | BetaMoveParam
        | BetaScreenshotParam
        | BetaScrollParam
        | BetaTypeParam
        | BetaWaitParam
    )
    """Beta computer action: one of 9 kinds, told apart by `type`."""
else:
    BetaComputerAction = TaggedUnion(
        "BetaComputerAction",
        __package__,
        key="type",
        variants={
            "click": "BetaClickParam",
            "double_click": "BetaDoubleClickAction",
            "drag": "BetaDragParam",
            "keypress": "BetaKeyPressAction",
            "move": "BetaMoveParam",
            "screenshot": "BetaScreenshotParam",
            "scroll": "BetaScrollParam",
            "type": "BetaTypeParam",
            "wait": "BetaWaitParam",
        },
        shapes=(),
    )
