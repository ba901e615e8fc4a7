# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.automation_environment_resource_open_ai_hosted_desktop import (
        AutomationEnvironmentResourceOpenAIHostedDesktop,
    )
    from openai_generated.models.automation_environment_resource_open_ai_hosted_network import (
        AutomationEnvironmentResourceOpenAIHostedNetwork,
    )
    from openai_generated.models.automation_environment_resource_open_ai_hosted_packages import (
        AutomationEnvironmentResourceOpenAIHostedPackages,
    )
    from openai_generated.models.automation_environment_resource_openai_hosted_file import (
        AutomationEnvironmentResourceOpenaiHostedFile,
    )
    from openai_generated.models.automation_environment_resource_openai_hosted_skill import (
        AutomationEnvironmentResourceOpenaiHostedSkill,
    )
    from openai_generated.models.hosted_plugin import HostedPlugin


@model
class AutomationEnvironmentResourceOpenAIHosted(Model):
    """Automation environment resource open ai hosted (`openai_hosted`)."""

    capability_directories: list[str] | None = None
    container_size: Literal["small", "medium", "large"] | str | None = None
    desktop: AutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    environment_id: str | None = None
    environment_template_id: str | None = None
    files: list[AutomationEnvironmentResourceOpenaiHostedFile] | None = None
    network: AutomationEnvironmentResourceOpenAIHostedNetwork | None = None
    packages: AutomationEnvironmentResourceOpenAIHostedPackages | None = None
    plugins: list[HostedPlugin] | None = None
    skills: list[AutomationEnvironmentResourceOpenaiHostedSkill] | None = None
    type: Literal["openai_hosted"] = "openai_hosted"
