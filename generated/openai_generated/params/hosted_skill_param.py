# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class HostedSkillParamSkillReference(TypedDict, total=False):
    """Hosted skill param skill reference (`skill_reference`)."""

    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    """Always `skill_reference`."""
    version: str | None


class HostedSkillParamInline(TypedDict, total=False):
    """Hosted skill param inline (`inline`)."""

    description: Required[str]
    name: Required[str]
    source: Required[params.InlineCapabilitySourceParam | Model]
    type: Required[Literal["inline"]]
    """Always `inline`."""


HostedSkillParam: TypeAlias = params.HostedSkillParamSkillReference | params.HostedSkillParamInline
"""Hosted skill param: one of 2 kinds, told apart by `type`."""
