# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class ToolShellEnvironmentContainerAutoSkillSkillReference(Model):
    """Tool shell environment container auto skill skill reference (`skill_reference`)."""

    skill_id: str
    type: Literal["skill_reference"] = "skill_reference"
    """Always `skill_reference`."""
    version: str | None = None


@model
class ToolShellEnvironmentContainerAutoSkillInline(Model):
    """Tool shell environment container auto skill inline (`inline`)."""

    description: str
    name: str
    source: ToolShellEnvironmentContainerAutoSkillInlineSource
    type: Literal["inline"] = "inline"
    """Always `inline`."""


@model
class ToolShellEnvironmentContainerAutoSkillInlineSource(Model):
    """Tool shell environment container auto skill inline source (`base64`)."""

    data: str
    media_type: Literal["application/zip"] = "application/zip"
    """Always `application/zip`."""
    type: Literal["base64"] = "base64"
    """Always `base64`."""


if TYPE_CHECKING:
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill: TypeAlias = (
        ToolShellEnvironmentContainerAutoSkillSkillReference | ToolShellEnvironmentContainerAutoSkillInline
    )
    """Responses delegation config tool shell environment container auto skill: one of 2 kinds, told apart by `type`."""
else:
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill = TaggedUnion(
        "ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill",
        __package__,
        key="type",
        variants={
            "inline": "ToolShellEnvironmentContainerAutoSkillInline",
            "skill_reference": "ToolShellEnvironmentContainerAutoSkillSkillReference",
        },
        shapes=(),
    )
