# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class BetaConversationItemLocalShellCallActionParam(TypedDict, total=False):
    """Beta conversation item local shell call action (`exec`)."""

    type: Required[Literal["exec"]]
    command: Required[SequenceNotStr[str]]
    timeout_ms: int | None
    working_directory: str | None
    env: Required[Mapping[str, str]]
    user: str | None
