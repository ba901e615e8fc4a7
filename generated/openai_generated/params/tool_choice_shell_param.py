# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypedDict


class ToolChoiceShellParam(TypedDict, total=False):
    """Tool choice shell (`shell`)."""

    type: Required[Literal["shell"]]
