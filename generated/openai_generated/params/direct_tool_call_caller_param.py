# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class DirectToolCallCallerParam(TypedDict, total=False):
    """Direct tool call caller param (`direct`)."""

    type: Required[Literal["direct"]]
