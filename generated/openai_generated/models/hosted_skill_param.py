# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.inline_capability_source_param import InlineCapabilitySourceParam


@model
class HostedSkillParamSkillReference(Model):
    """Hosted skill param skill reference (`skill_reference`)."""

    skill_id: str
    type: Literal["skill_reference"] = "skill_reference"
    """Always `skill_reference`."""
    version: str | None = None


@model
class HostedSkillParamInline(Model):
    """Hosted skill param inline (`inline`)."""

    description: str
    name: str
    source: InlineCapabilitySourceParam
    type: Literal["inline"] = "inline"
    """Always `inline`."""


if TYPE_CHECKING:
    HostedSkillParam: TypeAlias = HostedSkillParamSkillReference | HostedSkillParamInline
    """Hosted skill param: one of 2 kinds, told apart by `type`."""
else:
    HostedSkillParam = TaggedUnion(
        "HostedSkillParam",
        __package__,
        key="type",
        variants={
            "inline": "HostedSkillParamInline",
            "skill_reference": "HostedSkillParamSkillReference",
        },
        shapes=(),
    )
