# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class ResponseSteerInputItemListFunctionCallOutputCallerDirectParam(TypedDict, total=False):
    """Response steer input item list function call output caller direct (`direct`)."""

    type: Required[Literal["direct"]]
    """Always `direct`."""


class ResponseSteerInputItemListFunctionCallOutputCallerProgramParam(TypedDict, total=False):
    """Response steer input item list function call output caller program (`program`)."""

    caller_id: Required[str]
    """The id of the program from which the tool was called."""
    type: Required[Literal["program"]]
    """Always `program`."""


ResponseSteerInputItemListFunctionCallOutputCallerParam: TypeAlias = (
    params.ResponseSteerInputItemListFunctionCallOutputCallerDirectParam
    | params.ResponseSteerInputItemListFunctionCallOutputCallerProgramParam
)
"""Response steer input item list function call output caller: one of 2 kinds, told apart by `type`."""
