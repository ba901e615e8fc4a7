# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class BetaDirectToolCallCallerParam(TypedDict, total=False):
    """Beta direct tool call caller param (`direct`)."""

    type: Required[Literal["direct"]]
    """Always `direct`."""


class BetaProgramToolCallCallerParam(TypedDict, total=False):
    """Beta program tool call caller param (`program`)."""

    type: Required[Literal["program"]]
    """Always `program`."""
    caller_id: Required[str]
    """The id of the program from which the tool was called."""


BetaToolCallCallerParam: TypeAlias = params.BetaDirectToolCallCallerParam | params.BetaProgramToolCallCallerParam
"""Beta tool call caller param: one of 2 kinds, told apart by `type`."""
