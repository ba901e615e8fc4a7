# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillParam: TypeAlias = (
    params.ToolShellEnvironmentContainerAutoSkillSkillReferenceParam
    | params.ToolShellEnvironmentContainerAutoSkillInlineParam
)
"""Responses delegation config tool shell environment container auto skill: one of 2 kinds, told apart by `type`."""
