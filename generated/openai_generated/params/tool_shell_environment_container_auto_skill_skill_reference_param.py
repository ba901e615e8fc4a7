# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ToolShellEnvironmentContainerAutoSkillSkillReferenceParam(TypedDict, total=False):
    """Tool shell environment container auto skill skill reference (`skill_reference`)."""

    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str | None
