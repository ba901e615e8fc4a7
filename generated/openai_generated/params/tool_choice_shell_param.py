# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ToolChoiceShellParam(TypedDict, total=False):
    """Tool choice shell (`shell`)."""

    type: Required[Literal["shell"]]
    """Always `shell`."""
