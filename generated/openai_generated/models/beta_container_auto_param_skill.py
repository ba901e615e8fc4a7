# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_inline_skill_param import BetaInlineSkillParam
    from openai_generated.models.beta_skill_reference_param import BetaSkillReferenceParam

    BetaContainerAutoParamSkill: TypeAlias = BetaSkillReferenceParam | BetaInlineSkillParam
    """Beta container auto param skill: one of 2 kinds, told apart by `type`."""
else:
    BetaContainerAutoParamSkill = TaggedUnion(
        "BetaContainerAutoParamSkill",
        __package__,
        key="type",
        variants={
            "inline": "BetaInlineSkillParam",
            "skill_reference": "BetaSkillReferenceParam",
        },
        shapes=(),
    )
