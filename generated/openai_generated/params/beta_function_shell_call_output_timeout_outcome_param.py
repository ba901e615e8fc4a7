# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaFunctionShellCallOutputTimeoutOutcomeParam(TypedDict, total=False):
    """Beta function shell call output timeout outcome param (`timeout`)."""

    type: Required[Literal["timeout"]]
