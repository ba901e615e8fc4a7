# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.computer_action_click import (
        ComputerActionClick,
        ComputerActionDrag,
        ComputerActionMove,
        ComputerActionScreenshot,
        ComputerActionScroll,
        ComputerActionType,
        ComputerActionWait,
    )
    from openai_generated.models.response_computer_tool_call_action_double_click import (
        ResponseComputerToolCallActionDoubleClick,
    )
    from openai_generated.models.response_computer_tool_call_action_keypress import (
        ResponseComputerToolCallActionKeypress,
    )

    ComputerAction: TypeAlias = (
        ComputerActionClick
        | ResponseComputerToolCallActionDoubleClick
        | ComputerActionDrag
        | ResponseComputerToolCallActionKeypress
        | ComputerActionMove
        | ComputerActionScreenshot
        | ComputerActionScroll
        | ComputerActionType
        | ComputerActionWait
    )
    """Computer action: one of 9 kinds, told apart by `type`."""
else:
    ComputerAction = TaggedUnion(
        "ComputerAction",
        __package__,
        key="type",
        variants={
            "click": "ComputerActionClick",
            "double_click": "ResponseComputerToolCallActionDoubleClick",
            "drag": "ComputerActionDrag",
            "keypress": "ResponseComputerToolCallActionKeypress",
            "move": "ComputerActionMove",
            "screenshot": "ComputerActionScreenshot",
            "scroll": "ComputerActionScroll",
            "type": "ComputerActionType",
            "wait": "ComputerActionWait",
        },
        shapes=(),
    )
