# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ToolShellEnvironmentContainerAutoSkillInlineSourceParam(TypedDict, total=False):
    """Tool shell environment container auto skill inline source (`base64`)."""

    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]
