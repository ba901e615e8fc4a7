# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_inline_skill import BetaInlineSkill
    from openai_generated.models.beta_skill_reference import BetaSkillReference

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
