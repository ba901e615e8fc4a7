# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ToolShellEnvironmentContainerAutoSkillInlineParam(TypedDict, total=False):
    """Tool shell environment container auto skill inline (`inline`)."""

    description: Required[str]
    name: Required[str]
    source: Required[params.ToolShellEnvironmentContainerAutoSkillInlineSourceParam | Model]
    type: Required[Literal["inline"]]
