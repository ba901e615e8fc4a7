# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_computer_action_click import (
        BetaComputerActionClick,
        BetaComputerActionDrag,
        BetaComputerActionMove,
        BetaComputerActionScreenshot,
        BetaComputerActionScroll,
        BetaComputerActionType,
        BetaComputerActionWait,
    )
    from openai_generated.models.beta_response_computer_tool_call_action_double_click import (
        BetaResponseComputerToolCallActionDoubleClick,
    )
    from openai_generated.models.beta_response_computer_tool_call_action_keypress import (
        BetaResponseComputerToolCallActionKeypress,
    )

    BetaComputerAction: TypeAlias = (
        BetaComputerActionClick
        | BetaResponseComputerToolCallActionDoubleClick
        | BetaComputerActionDrag
        | BetaResponseComputerToolCallActionKeypress
        | BetaComputerActionMove
        | BetaComputerActionScreenshot
        | BetaComputerActionScroll
        | BetaComputerActionType
        | BetaComputerActionWait
    )
    """Beta computer action: one of 9 kinds, told apart by `type`."""
else:
    BetaComputerAction = TaggedUnion(
        "BetaComputerAction",
        __package__,
        key="type",
        variants={
            "click": "BetaComputerActionClick",
            "double_click": "BetaResponseComputerToolCallActionDoubleClick",
            "drag": "BetaComputerActionDrag",
            "keypress": "BetaResponseComputerToolCallActionKeypress",
            "move": "BetaComputerActionMove",
            "screenshot": "BetaComputerActionScreenshot",
            "scroll": "BetaComputerActionScroll",
            "type": "BetaComputerActionType",
            "wait": "BetaComputerActionWait",
        },
        shapes=(),
    )
