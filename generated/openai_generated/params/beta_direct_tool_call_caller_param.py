# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaDirectToolCallCallerParam(TypedDict, total=False):
    """Beta direct tool call caller param (`direct`)."""

    type: Required[Literal["direct"]]
