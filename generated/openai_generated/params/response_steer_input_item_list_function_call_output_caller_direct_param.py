# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseSteerInputItemListFunctionCallOutputCallerDirectParam(TypedDict, total=False):
    """Response steer input item list function call output caller direct (`direct`)."""

    type: Required[Literal["direct"]]
