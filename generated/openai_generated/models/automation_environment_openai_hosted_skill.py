# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.automation_environment_inline_schema import AutomationEnvironmentInlineSchema
    from openai_generated.models.automation_environment_skill_reference import AutomationEnvironmentSkillReference

    AutomationEnvironmentOpenaiHostedSkill: TypeAlias = (
        AutomationEnvironmentSkillReference | AutomationEnvironmentInlineSchema
    )
    """Automation environment openai hosted skill: one of 2 kinds, told apart by `type`."""
else:
    AutomationEnvironmentOpenaiHostedSkill = TaggedUnion(
        "AutomationEnvironmentOpenaiHostedSkill",
        __package__,
        key="type",
        variants={
            "inline": "AutomationEnvironmentInlineSchema",
            "skill_reference": "AutomationEnvironmentSkillReference",
        },
        shapes=(),
    )
