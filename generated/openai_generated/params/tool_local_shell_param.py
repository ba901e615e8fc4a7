# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ToolLocalShellParam(TypedDict, total=False):
    """Tool local shell (`local_shell`)."""

    type: Required[Literal["local_shell"]]
    """Always `local_shell`."""
