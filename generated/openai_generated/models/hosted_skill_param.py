# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.hosted_skill_param_inline import HostedSkillParamInline
    from openai_generated.models.hosted_skill_param_skill_reference import HostedSkillParamSkillReference

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
