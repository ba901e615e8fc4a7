# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


BetaResponseSteerInputContentParam: TypeAlias = (
    params.BetaResponseInputTextContentParam
    | params.BetaResponseInputImageContentParam
    | params.BetaResponseInputFileContentParam
)
"""Beta response steer input content: one of 3 kinds, told apart by `type`."""
