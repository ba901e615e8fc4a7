# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.hosted_skill_reference import HostedSkillReference
    from openai_generated.models.hosted_skill_resource_inline import HostedSkillResourceInline

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
