# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaCodeInterpreterOutputLogsParam(TypedDict, total=False):
    """Beta code interpreter output logs (`logs`)."""

    type: Required[Literal["logs"]]
    logs: Required[str]
