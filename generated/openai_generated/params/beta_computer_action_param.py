# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaComputerActionParam: TypeAlias = (
    params.BetaComputerActionClickParam
    | params.BetaResponseComputerToolCallActionDoubleClickParam
    | params.BetaComputerActionDragParam
    | params.BetaResponseComputerToolCallActionKeypressParam
    | params.BetaComputerActionMoveParam
    | params.BetaComputerActionScreenshotParam
    | params.BetaComputerActionScrollParam
    | params.BetaComputerActionTypeParam
    | params.BetaComputerActionWaitParam
)
"""Beta computer action: one of 9 kinds, told apart by `type`."""
