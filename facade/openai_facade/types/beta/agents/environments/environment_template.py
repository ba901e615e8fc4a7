# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.environment_template import EnvironmentTemplate as EnvironmentTemplate
    from openai_generated.models.environment_template_desktop import EnvironmentTemplateDesktop as Desktop
    from openai_generated.models.environment_template_file import EnvironmentTemplateFile as File
    from openai_generated.models.environment_template_file_hosted_template_file_resource_file_id import (
        EnvironmentTemplateFileHostedTemplateFileResourceFileID as FileHostedTemplateFileResourceFileID,
    )
    from openai_generated.models.environment_template_file_hosted_template_file_resource_inline import (
        EnvironmentTemplateFileHostedTemplateFileResourceInline as FileHostedTemplateFileResourceInline,
    )
    from openai_generated.models.environment_template_network import EnvironmentTemplateNetwork as Network
    from openai_generated.models.environment_template_packages import EnvironmentTemplatePackages as Packages
    from openai_generated.models.environment_template_skill import EnvironmentTemplateSkill as Skill
    from openai_generated.models.environment_template_skill_hosted_template_skill_resource_inline import (
        EnvironmentTemplateSkillHostedTemplateSkillResourceInline as SkillHostedTemplateSkillResourceInline,
    )
    from openai_generated.models.environment_template_skill_reference import (
        EnvironmentTemplateSkillReference as SkillHostedTemplateSkillResourceSkillReference,
    )


__all__ = [
    "Desktop",
    "EnvironmentTemplate",
    "File",
    "FileHostedTemplateFileResourceFileID",
    "FileHostedTemplateFileResourceInline",
    "Network",
    "Packages",
    "Skill",
    "SkillHostedTemplateSkillResourceInline",
    "SkillHostedTemplateSkillResourceSkillReference",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Desktop": "openai_generated.models.environment_template_desktop:EnvironmentTemplateDesktop",
        "EnvironmentTemplate": "openai_generated.models.environment_template",
        "File": "openai_generated.models.environment_template_file:EnvironmentTemplateFile",
        "FileHostedTemplateFileResourceFileID": "openai_generated.models.environment_template_file_hosted_template_file_resource_file_id:EnvironmentTemplateFileHostedTemplateFileResourceFileID",
        "FileHostedTemplateFileResourceInline": "openai_generated.models.environment_template_file_hosted_template_file_resource_inline:EnvironmentTemplateFileHostedTemplateFileResourceInline",
        "Network": "openai_generated.models.environment_template_network:EnvironmentTemplateNetwork",
        "Packages": "openai_generated.models.environment_template_packages:EnvironmentTemplatePackages",
        "Skill": "openai_generated.models.environment_template_skill:EnvironmentTemplateSkill",
        "SkillHostedTemplateSkillResourceInline": "openai_generated.models.environment_template_skill_hosted_template_skill_resource_inline:EnvironmentTemplateSkillHostedTemplateSkillResourceInline",
        "SkillHostedTemplateSkillResourceSkillReference": "openai_generated.models.environment_template_skill_reference:EnvironmentTemplateSkillReference",
    },
)
