# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.environment_template_skill_hosted_template_skill_resource_inline import (
        EnvironmentTemplateSkillHostedTemplateSkillResourceInline,
    )
    from openai_generated.models.environment_template_skill_reference import EnvironmentTemplateSkillReference

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
