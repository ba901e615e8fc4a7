# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class BetaSkillReference(Model):
    """Beta skill reference (`skill_reference`)."""

    type: Literal["skill_reference"] = "skill_reference"
    """Always `skill_reference`."""
    skill_id: str
    """The skill to make available."""
    version: str | None = None
    """Which version of the skill, or latest; the skill's default version when left out."""


@model
class BetaInlineSkill(Model):
    """Beta inline skill (`inline`)."""

    type: Literal["inline"] = "inline"
    """Always `inline`."""
    name: str
    """What the skill is called."""
    description: str
    """Tells the model what the skill is good for."""
    source: BetaInlineSkillSource
    """The files of the skill, packed into a zip archive."""


@model
class BetaInlineSkillSource(Model):
    """Beta inline skill source (`base64`)."""

    type: Literal["base64"] = "base64"
    """Always `base64`."""
    media_type: Literal["application/zip"] = "application/zip"
    """Always `application/zip`."""
    data: str
    """The zip archive in base64."""


if TYPE_CHECKING:
    BetaContainerAutoSkill: TypeAlias = BetaSkillReference | BetaInlineSkill
    """Beta container auto skill: one of 2 kinds, told apart by `type`."""
else:
    BetaContainerAutoSkill = TaggedUnion(
        "BetaContainerAutoSkill",
        __package__,
        key="type",
        variants={
            "inline": "BetaInlineSkill",
            "skill_reference": "BetaSkillReference",
        },
        shapes=(),
    )
