# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaSkillReferenceParam(TypedDict, total=False):
    """Beta skill reference (`skill_reference`)."""

    type: Required[Literal["skill_reference"]]
    skill_id: Required[str]
    version: str
