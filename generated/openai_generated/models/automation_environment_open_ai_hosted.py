# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.automation_environment_open_ai_hosted_desktop import (
        AutomationEnvironmentOpenAIHostedDesktop,
    )
    from openai_generated.models.automation_environment_open_ai_hosted_network import (
        AutomationEnvironmentOpenAIHostedNetwork,
    )
    from openai_generated.models.automation_environment_open_ai_hosted_packages import (
        AutomationEnvironmentOpenAIHostedPackages,
    )
    from openai_generated.models.automation_environment_openai_hosted_file import AutomationEnvironmentOpenaiHostedFile
    from openai_generated.models.automation_environment_openai_hosted_skill import (
        AutomationEnvironmentOpenaiHostedSkill,
    )
    from openai_generated.models.hosted_plugin import HostedPlugin


@model
class AutomationEnvironmentOpenAIHosted(Model):
    """Automation environment open ai hosted (`openai_hosted`)."""

    capability_directories: list[str] | None = None
    container_size: Literal["small", "medium", "large"] | str | None = None
    desktop: AutomationEnvironmentOpenAIHostedDesktop | None = None
    environment_id: str | None = None
    environment_template_id: str | None = None
    files: list[AutomationEnvironmentOpenaiHostedFile] | None = None
    network: AutomationEnvironmentOpenAIHostedNetwork | None = None
    packages: AutomationEnvironmentOpenAIHostedPackages | None = None
    plugins: list[HostedPlugin] | None = None
    skills: list[AutomationEnvironmentOpenaiHostedSkill] | None = None
    type: Literal["openai_hosted"] = "openai_hosted"
