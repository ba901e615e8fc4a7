# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaComputerActionParam: TypeAlias = (
    params.BetaClickParam
    | params.BetaDoubleClickActionParam
    | params.BetaDragParam
    | params.BetaKeyPressActionParam
    | params.BetaMoveParam
    | params.BetaScreenshotParam
    | params.BetaScrollParam
    | params.BetaTypeParam
    | params.BetaWaitParam
)
"""Beta computer action: one of 9 kinds, told apart by `type`."""
