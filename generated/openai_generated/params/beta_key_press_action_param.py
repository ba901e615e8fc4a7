# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class BetaKeyPressActionParam(TypedDict, total=False):
    """Beta key press action (`keypress`)."""

    type: Required[Literal["keypress"]]
    keys: Required[SequenceNotStr[str]]
