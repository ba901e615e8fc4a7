# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ToolShellEnvironmentContainerAutoSkillSkillReferenceParam(TypedDict, total=False):
    """Tool shell environment container auto skill skill reference (`skill_reference`)."""

    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    """Always `skill_reference`."""
    version: str | None


class ToolShellEnvironmentContainerAutoSkillInlineParam(TypedDict, total=False):
    """Tool shell environment container auto skill inline (`inline`)."""

    description: Required[str]
    name: Required[str]
    source: Required[params.ToolShellEnvironmentContainerAutoSkillInlineSourceParam | Model]
    type: Required[Literal["inline"]]
    """Always `inline`."""


class ToolShellEnvironmentContainerAutoSkillInlineSourceParam(TypedDict, total=False):
    """Tool shell environment container auto skill inline source (`base64`)."""

    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    """Always `application/zip`."""
    type: Required[Literal["base64"]]
    """Always `base64`."""


ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillParam: TypeAlias = (
    params.ToolShellEnvironmentContainerAutoSkillSkillReferenceParam
    | params.ToolShellEnvironmentContainerAutoSkillInlineParam
)
"""Responses delegation config tool shell environment container auto skill: one of 2 kinds, told apart by `type`."""
