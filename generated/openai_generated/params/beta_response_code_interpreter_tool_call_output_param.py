# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class BetaResponseCodeInterpreterToolCallOutputLogsParam(TypedDict, total=False):
    """Beta response code interpreter tool call output logs (`logs`)."""

    type: Required[Literal["logs"]]
    """Always `logs`."""
    logs: Required[str]
    """What the code printed."""


class BetaResponseCodeInterpreterToolCallOutputImageParam(TypedDict, total=False):
    """Beta response code interpreter tool call output image (`image`)."""

    type: Required[Literal["image"]]
    """Always `image`."""
    url: Required[str]
    """Where the drawn picture can be fetched."""


BetaResponseCodeInterpreterToolCallOutputParam: TypeAlias = (
    params.BetaResponseCodeInterpreterToolCallOutputLogsParam
    | params.BetaResponseCodeInterpreterToolCallOutputImageParam
)
"""Beta response code interpreter tool call output: one of 2 kinds, told apart by `type`."""
