# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaSkillReferenceParam(TypedDict, total=False):
    """Beta skill reference (`skill_reference`)."""

    type: Required[Literal["skill_reference"]]
    """Always `skill_reference`."""
    skill_id: Required[str]
    """The skill to make available."""
    version: str
    """Which version of the skill, or latest; the skill's default version when left out."""


class BetaInlineSkillParam(TypedDict, total=False):
    """Beta inline skill (`inline`)."""

    type: Required[Literal["inline"]]
    """Always `inline`."""
    name: Required[str]
    """What the skill is called."""
    description: Required[str]
    """Tells the model what the skill is good for."""
    source: Required[params.BetaInlineSkillSourceParam | Model]
    """The files of the skill, packed into a zip archive."""


class BetaInlineSkillSourceParam(TypedDict, total=False):
    """Beta inline skill source (`base64`)."""

    type: Required[Literal["base64"]]
    """Always `base64`."""
    media_type: Required[Literal["application/zip"]]
    """Always `application/zip`."""
    data: Required[str]
    """The zip archive in base64."""


BetaContainerAutoSkillParam: TypeAlias = params.BetaSkillReferenceParam | params.BetaInlineSkillParam
"""Beta container auto skill: one of 2 kinds, told apart by `type`."""
