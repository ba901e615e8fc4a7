# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class EnvironmentTemplateSkillReference(Model):
    """Environment template skill reference (`skill_reference`)."""

    skill_id: str
    type: Literal["skill_reference"] = "skill_reference"
    """Always `skill_reference`."""
    version: str | None = None


@model
class EnvironmentTemplateSkillHostedTemplateSkillResourceInline(Model):
    """Environment template skill hosted template skill resource inline (`inline`)."""

    description: str
    name: str
    type: Literal["inline"] = "inline"
    """Always `inline`."""


if TYPE_CHECKING:
    EnvironmentTemplateSkill: TypeAlias = (
        EnvironmentTemplateSkillReference | EnvironmentTemplateSkillHostedTemplateSkillResourceInline
    )
    """Environment template skill: one of 2 kinds, told apart by `type`."""
else:
    EnvironmentTemplateSkill = TaggedUnion(
        "EnvironmentTemplateSkill",
        __package__,
        key="type",
        variants={
            "inline": "EnvironmentTemplateSkillHostedTemplateSkillResourceInline",
            "skill_reference": "EnvironmentTemplateSkillReference",
        },
        shapes=(),
    )
