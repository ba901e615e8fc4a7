# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class HostedSkillParamSkillReference(TypedDict, total=False):
    """Hosted skill param skill reference (`skill_reference`)."""

    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str | None
