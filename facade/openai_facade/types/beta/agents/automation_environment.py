# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.automation_environment import AutomationEnvironment as AutomationEnvironment
    from openai_generated.models.automation_environment_resource_none import (
        AutomationEnvironmentResourceNone as AutomationEnvironmentResourceNone,
    )
    from openai_generated.models.automation_environment_resource_open_ai_hosted import (
        AutomationEnvironmentResourceOpenAIHosted as AutomationEnvironmentResourceOpenAIHosted,
    )
    from openai_generated.models.automation_environment_resource_open_ai_hosted_desktop import (
        AutomationEnvironmentResourceOpenAIHostedDesktop as AutomationEnvironmentResourceOpenAIHostedDesktop,
    )
    from openai_generated.models.automation_environment_resource_open_ai_hosted_file_hosted_template_file_resource_file_id import (
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID as AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
    )
    from openai_generated.models.automation_environment_resource_open_ai_hosted_file_hosted_template_file_resource_inline import (
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline as AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline,
    )
    from openai_generated.models.automation_environment_resource_open_ai_hosted_network import (
        AutomationEnvironmentResourceOpenAIHostedNetwork as AutomationEnvironmentResourceOpenAIHostedNetwork,
    )
    from openai_generated.models.automation_environment_resource_open_ai_hosted_packages import (
        AutomationEnvironmentResourceOpenAIHostedPackages as AutomationEnvironmentResourceOpenAIHostedPackages,
    )
    from openai_generated.models.automation_environment_resource_open_ai_hosted_skill_hosted_template_skill_resource_inline import (
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline as AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline,
    )
    from openai_generated.models.automation_environment_resource_open_ai_hosted_skill_hosted_template_skill_resource_skill_reference import (
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference as AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference,
    )
    from openai_generated.models.automation_environment_resource_openai_hosted_file import (
        AutomationEnvironmentResourceOpenaiHostedFile as AutomationEnvironmentResourceOpenaiHostedFile,
    )
    from openai_generated.models.automation_environment_resource_openai_hosted_skill import (
        AutomationEnvironmentResourceOpenaiHostedSkill as AutomationEnvironmentResourceOpenaiHostedSkill,
    )
    from openai_generated.models.automation_environment_resource_self_hosted import (
        AutomationEnvironmentResourceSelfHosted as AutomationEnvironmentResourceSelfHosted,
    )


__all__ = [
    "AutomationEnvironment",
    "AutomationEnvironmentResourceNone",
    "AutomationEnvironmentResourceOpenAIHosted",
    "AutomationEnvironmentResourceOpenAIHostedDesktop",
    "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID",
    "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline",
    "AutomationEnvironmentResourceOpenAIHostedNetwork",
    "AutomationEnvironmentResourceOpenAIHostedPackages",
    "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline",
    "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference",
    "AutomationEnvironmentResourceOpenaiHostedFile",
    "AutomationEnvironmentResourceOpenaiHostedSkill",
    "AutomationEnvironmentResourceSelfHosted",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AutomationEnvironment": "openai_generated.models.automation_environment",
        "AutomationEnvironmentResourceNone": "openai_generated.models.automation_environment_resource_none",
        "AutomationEnvironmentResourceOpenAIHosted": "openai_generated.models.automation_environment_resource_open_ai_hosted",
        "AutomationEnvironmentResourceOpenAIHostedDesktop": "openai_generated.models.automation_environment_resource_open_ai_hosted_desktop",
        "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID": "openai_generated.models.automation_environment_resource_open_ai_hosted_file_hosted_template_file_resource_file_id",
        "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline": "openai_generated.models.automation_environment_resource_open_ai_hosted_file_hosted_template_file_resource_inline",
        "AutomationEnvironmentResourceOpenAIHostedNetwork": "openai_generated.models.automation_environment_resource_open_ai_hosted_network",
        "AutomationEnvironmentResourceOpenAIHostedPackages": "openai_generated.models.automation_environment_resource_open_ai_hosted_packages",
        "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline": "openai_generated.models.automation_environment_resource_open_ai_hosted_skill_hosted_template_skill_resource_inline",
        "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference": "openai_generated.models.automation_environment_resource_open_ai_hosted_skill_hosted_template_skill_resource_skill_reference",
        "AutomationEnvironmentResourceOpenaiHostedFile": "openai_generated.models.automation_environment_resource_openai_hosted_file",
        "AutomationEnvironmentResourceOpenaiHostedSkill": "openai_generated.models.automation_environment_resource_openai_hosted_skill",
        "AutomationEnvironmentResourceSelfHosted": "openai_generated.models.automation_environment_resource_self_hosted",
    },
)
