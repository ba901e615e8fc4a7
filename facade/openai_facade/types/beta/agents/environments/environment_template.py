# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.environment_template import (
        EnvironmentTemplate as EnvironmentTemplate,
        EnvironmentTemplateNetwork as Network,
        EnvironmentTemplatePackages as Packages,
    )
    from openai_generated.models.environment_template_desktop import EnvironmentTemplateDesktop as Desktop
    from openai_generated.models.environment_template_file import (
        EnvironmentTemplateFile as File,
        EnvironmentTemplateFileHostedTemplateFileResourceFileID as FileHostedTemplateFileResourceFileID,
        EnvironmentTemplateFileHostedTemplateFileResourceInline as FileHostedTemplateFileResourceInline,
    )
    from openai_generated.models.environment_template_skill import (
        EnvironmentTemplateSkill as Skill,
        EnvironmentTemplateSkillHostedTemplateSkillResourceInline as SkillHostedTemplateSkillResourceInline,
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
        "FileHostedTemplateFileResourceFileID": "openai_generated.models.environment_template_file:EnvironmentTemplateFileHostedTemplateFileResourceFileID",
        "FileHostedTemplateFileResourceInline": "openai_generated.models.environment_template_file:EnvironmentTemplateFileHostedTemplateFileResourceInline",
        "Network": "openai_generated.models.environment_template:EnvironmentTemplateNetwork",
        "Packages": "openai_generated.models.environment_template:EnvironmentTemplatePackages",
        "Skill": "openai_generated.models.environment_template_skill:EnvironmentTemplateSkill",
        "SkillHostedTemplateSkillResourceInline": "openai_generated.models.environment_template_skill:EnvironmentTemplateSkillHostedTemplateSkillResourceInline",
        "SkillHostedTemplateSkillResourceSkillReference": "openai_generated.models.environment_template_skill:EnvironmentTemplateSkillReference",
    },
)
