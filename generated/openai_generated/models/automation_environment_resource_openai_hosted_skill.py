# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.automation_environment_resource_open_ai_hosted_skill_hosted_template_skill_resource_inline import (
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline,
    )
    from openai_generated.models.automation_environment_resource_open_ai_hosted_skill_hosted_template_skill_resource_skill_reference import (
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference,
    )

    AutomationEnvironmentResourceOpenaiHostedSkill: TypeAlias = (
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference
        | AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline
    )
    """Automation environment resource openai hosted skill: one of 2 kinds, told apart by `type`."""
else:
    AutomationEnvironmentResourceOpenaiHostedSkill = TaggedUnion(
        "AutomationEnvironmentResourceOpenaiHostedSkill",
        __package__,
        key="type",
        variants={
            "inline": "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline",
            "skill_reference": "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference",
        },
        shapes=(),
    )
