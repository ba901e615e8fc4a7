# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.tool_shell_environment_container_auto_skill_inline_source import (
        ToolShellEnvironmentContainerAutoSkillInlineSource,
    )


@model
class ToolShellEnvironmentContainerAutoSkillInline(Model):
    """Tool shell environment container auto skill inline (`inline`)."""

    description: str
    name: str
    source: ToolShellEnvironmentContainerAutoSkillInlineSource
    type: Literal["inline"] = "inline"
