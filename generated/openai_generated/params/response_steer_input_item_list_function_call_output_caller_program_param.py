# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseSteerInputItemListFunctionCallOutputCallerProgramParam(TypedDict, total=False):
    """Response steer input item list function call output caller program (`program`)."""

    caller_id: Required[str]
    type: Required[Literal["program"]]
