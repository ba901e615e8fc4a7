# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.environment_resource_open_ai_hosted_desktop import (
        EnvironmentResourceOpenAIHostedDesktop,
    )
    from openai_generated.models.environment_resource_open_ai_hosted_network import (
        EnvironmentResourceOpenAIHostedNetwork,
    )
    from openai_generated.models.environment_resource_open_ai_hosted_packages import (
        EnvironmentResourceOpenAIHostedPackages,
    )
    from openai_generated.models.hosted_environment_file import HostedEnvironmentFile
    from openai_generated.models.hosted_plugin import HostedPlugin
    from openai_generated.models.hosted_skill import HostedSkill


@model
class EnvironmentResourceOpenAIHosted(Model):
    """Environment resource open ai hosted (`openai_hosted`)."""

    id: str
    capability_directories: list[str]
    files: list[HostedEnvironmentFile]
    network: EnvironmentResourceOpenAIHostedNetwork
    packages: EnvironmentResourceOpenAIHostedPackages
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    type: Literal["openai_hosted"] = "openai_hosted"
    """Always `openai_hosted`."""
    container_size: Literal["small", "medium", "large"] | None = None
    desktop: EnvironmentResourceOpenAIHostedDesktop | None = None
