# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.automation_environment import (
        AutomationEnvironment as AutomationEnvironment,
        AutomationEnvironmentOpenAIHosted as AutomationEnvironmentResourceOpenAIHosted,
        AutomationEnvironmentOpenAIHostedDesktop as AutomationEnvironmentResourceOpenAIHostedDesktop,
        AutomationEnvironmentOpenAIHostedNetwork as AutomationEnvironmentResourceOpenAIHostedNetwork,
        AutomationEnvironmentOpenAIHostedPackages as AutomationEnvironmentResourceOpenAIHostedPackages,
        AutomationEnvironmentResourceNone as AutomationEnvironmentResourceNone,
        AutomationEnvironmentResourceSelfHosted as AutomationEnvironmentResourceSelfHosted,
    )
    from openai_generated.models.automation_environment_openai_hosted_file import (
        AutomationEnvironmentFileID as AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
        AutomationEnvironmentInline as AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline,
        AutomationEnvironmentOpenaiHostedFile as AutomationEnvironmentResourceOpenaiHostedFile,
    )
    from openai_generated.models.automation_environment_openai_hosted_skill import (
        AutomationEnvironmentInlineSchema as AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline,
        AutomationEnvironmentOpenaiHostedSkill as AutomationEnvironmentResourceOpenaiHostedSkill,
        AutomationEnvironmentSkillReference as AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference,
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
        "AutomationEnvironmentResourceNone": "openai_generated.models.automation_environment",
        "AutomationEnvironmentResourceOpenAIHosted": "openai_generated.models.automation_environment:AutomationEnvironmentOpenAIHosted",
        "AutomationEnvironmentResourceOpenAIHostedDesktop": "openai_generated.models.automation_environment:AutomationEnvironmentOpenAIHostedDesktop",
        "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID": "openai_generated.models.automation_environment_openai_hosted_file:AutomationEnvironmentFileID",
        "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline": "openai_generated.models.automation_environment_openai_hosted_file:AutomationEnvironmentInline",
        "AutomationEnvironmentResourceOpenAIHostedNetwork": "openai_generated.models.automation_environment:AutomationEnvironmentOpenAIHostedNetwork",
        "AutomationEnvironmentResourceOpenAIHostedPackages": "openai_generated.models.automation_environment:AutomationEnvironmentOpenAIHostedPackages",
        "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline": "openai_generated.models.automation_environment_openai_hosted_skill:AutomationEnvironmentInlineSchema",
        "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference": "openai_generated.models.automation_environment_openai_hosted_skill:AutomationEnvironmentSkillReference",
        "AutomationEnvironmentResourceOpenaiHostedFile": "openai_generated.models.automation_environment_openai_hosted_file:AutomationEnvironmentOpenaiHostedFile",
        "AutomationEnvironmentResourceOpenaiHostedSkill": "openai_generated.models.automation_environment_openai_hosted_skill:AutomationEnvironmentOpenaiHostedSkill",
        "AutomationEnvironmentResourceSelfHosted": "openai_generated.models.automation_environment",
    },
)
