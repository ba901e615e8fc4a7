# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class BetaComputerCallSafetyCheckParam(TypedDict, total=False):
    """Beta computer call safety check param."""

    id: Required[str]
    code: str | None
    message: str | None
