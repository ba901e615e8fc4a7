# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.inline_skill import InlineSkill
    from openai_generated.models.skill_reference import SkillReference

    ContainerCreateParamsSkill: TypeAlias = SkillReference | InlineSkill
    """Container create params skill: one of 2 kinds, told apart by `type`."""
else:
    ContainerCreateParamsSkill = TaggedUnion(
        "ContainerCreateParamsSkill",
        __package__,
        key="type",
        variants={
            "inline": "InlineSkill",
            "skill_reference": "SkillReference",
        },
        shapes=(),
    )
