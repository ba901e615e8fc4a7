# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaResponseCodeInterpreterToolCallOutputLogsParam(TypedDict, total=False):
    """Beta response code interpreter tool call output logs (`logs`)."""

    type: Required[Literal["logs"]]
    logs: Required[str]
