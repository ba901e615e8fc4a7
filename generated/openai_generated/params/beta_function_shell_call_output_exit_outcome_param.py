# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaFunctionShellCallOutputExitOutcomeParam(TypedDict, total=False):
    """Beta function shell call output exit outcome param (`exit`)."""

    type: Required[Literal["exit"]]
    exit_code: Required[int]
