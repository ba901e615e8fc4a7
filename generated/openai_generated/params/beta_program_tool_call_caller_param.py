# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaProgramToolCallCallerParam(TypedDict, total=False):
    """Beta program tool call caller param (`program`)."""

    type: Required[Literal["program"]]
    caller_id: Required[str]
