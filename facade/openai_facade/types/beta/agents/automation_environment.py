# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.automation_environment import AutomationEnvironment as AutomationEnvironment
    from openai_generated.models.automation_environment_file_id import (
        AutomationEnvironmentFileID as AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
    )
    from openai_generated.models.automation_environment_inline import (
        AutomationEnvironmentInline as AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline,
    )
    from openai_generated.models.automation_environment_inline_schema import (
        AutomationEnvironmentInlineSchema as AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline,
    )
    from openai_generated.models.automation_environment_open_ai_hosted import (
        AutomationEnvironmentOpenAIHosted as AutomationEnvironmentResourceOpenAIHosted,
    )
    from openai_generated.models.automation_environment_open_ai_hosted_desktop import (
        AutomationEnvironmentOpenAIHostedDesktop as AutomationEnvironmentResourceOpenAIHostedDesktop,
    )
    from openai_generated.models.automation_environment_open_ai_hosted_network import (
        AutomationEnvironmentOpenAIHostedNetwork as AutomationEnvironmentResourceOpenAIHostedNetwork,
    )
    from openai_generated.models.automation_environment_open_ai_hosted_packages import (
        AutomationEnvironmentOpenAIHostedPackages as AutomationEnvironmentResourceOpenAIHostedPackages,
    )
    from openai_generated.models.automation_environment_openai_hosted_file import (
        AutomationEnvironmentOpenaiHostedFile as AutomationEnvironmentResourceOpenaiHostedFile,
    )
    from openai_generated.models.automation_environment_openai_hosted_skill import (
        AutomationEnvironmentOpenaiHostedSkill as AutomationEnvironmentResourceOpenaiHostedSkill,
    )
    from openai_generated.models.automation_environment_resource_none import (
        AutomationEnvironmentResourceNone as AutomationEnvironmentResourceNone,
    )
    from openai_generated.models.automation_environment_resource_self_hosted import (
        AutomationEnvironmentResourceSelfHosted as AutomationEnvironmentResourceSelfHosted,
    )
    from openai_generated.models.automation_environment_skill_reference import (
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
        "AutomationEnvironmentResourceNone": "openai_generated.models.automation_environment_resource_none",
        "AutomationEnvironmentResourceOpenAIHosted": "openai_generated.models.automation_environment_open_ai_hosted:AutomationEnvironmentOpenAIHosted",
        "AutomationEnvironmentResourceOpenAIHostedDesktop": "openai_generated.models.automation_environment_open_ai_hosted_desktop:AutomationEnvironmentOpenAIHostedDesktop",
        "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID": "openai_generated.models.automation_environment_file_id:AutomationEnvironmentFileID",
        "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline": "openai_generated.models.automation_environment_inline:AutomationEnvironmentInline",
        "AutomationEnvironmentResourceOpenAIHostedNetwork": "openai_generated.models.automation_environment_open_ai_hosted_network:AutomationEnvironmentOpenAIHostedNetwork",
        "AutomationEnvironmentResourceOpenAIHostedPackages": "openai_generated.models.automation_environment_open_ai_hosted_packages:AutomationEnvironmentOpenAIHostedPackages",
        "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline": "openai_generated.models.automation_environment_inline_schema:AutomationEnvironmentInlineSchema",
        "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference": "openai_generated.models.automation_environment_skill_reference:AutomationEnvironmentSkillReference",
        "AutomationEnvironmentResourceOpenaiHostedFile": "openai_generated.models.automation_environment_openai_hosted_file:AutomationEnvironmentOpenaiHostedFile",
        "AutomationEnvironmentResourceOpenaiHostedSkill": "openai_generated.models.automation_environment_openai_hosted_skill:AutomationEnvironmentOpenaiHostedSkill",
        "AutomationEnvironmentResourceSelfHosted": "openai_generated.models.automation_environment_resource_self_hosted",
    },
)
