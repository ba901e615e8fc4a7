# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class HostedSkillReference(Model):
    """Hosted skill reference (`skill_reference`)."""

    description: str
    name: str
    skill_id: str
    type: Literal["skill_reference"] = "skill_reference"
    """Always `skill_reference`."""
    version: str


@model
class HostedSkillResourceInline(Model):
    """Hosted skill resource inline (`inline`)."""

    description: str
    name: str
    type: Literal["inline"] = "inline"
    """Always `inline`."""


if TYPE_CHECKING:
    HostedSkill: TypeAlias = HostedSkillReference | HostedSkillResourceInline
    """Hosted skill: one of 2 kinds, told apart by `type`."""
else:
    HostedSkill = TaggedUnion(
        "HostedSkill",
        __package__,
        key="type",
        variants={
            "inline": "HostedSkillResourceInline",
            "skill_reference": "HostedSkillReference",
        },
        shapes=(),
    )
