# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class InlineSkillParam(TypedDict, total=False):
    """Inline skill (`inline`)."""

    type: Required[Literal["inline"]]
    """Always `inline`."""
    name: Required[str]
    """What the skill is called."""
    description: Required[str]
    """Tells the model what the skill is good for."""
    source: Required[params.InlineSkillSourceParam | Model]
    """The files of the skill, packed into a zip archive."""


class InlineSkillSourceParam(TypedDict, total=False):
    """Inline skill source (`base64`)."""

    type: Required[Literal["base64"]]
    """Always `base64`."""
    media_type: Required[Literal["application/zip"]]
    """Always `application/zip`."""
    data: Required[str]
    """The zip archive in base64."""
