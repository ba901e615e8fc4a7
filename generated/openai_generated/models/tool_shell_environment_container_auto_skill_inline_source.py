# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ToolShellEnvironmentContainerAutoSkillInlineSource(Model):
    """Tool shell environment container auto skill inline source (`base64`)."""

    data: str
    media_type: Literal["application/zip"] = "application/zip"
    type: Literal["base64"] = "base64"
