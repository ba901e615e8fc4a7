# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ComputerActionParam: TypeAlias = (
    params.ComputerActionClickParam
    | params.ResponseComputerToolCallActionDoubleClickParam
    | params.ComputerActionDragParam
    | params.ResponseComputerToolCallActionKeypressParam
    | params.ComputerActionMoveParam
    | params.ComputerActionScreenshotParam
    | params.ComputerActionScrollParam
    | params.ComputerActionTypeParam
    | params.ComputerActionWaitParam
)
"""Computer action: one of 9 kinds, told apart by `type`."""
