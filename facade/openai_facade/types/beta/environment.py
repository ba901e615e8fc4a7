# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.environment import Environment as Environment
    from openai_generated.models.environment_resource_none import EnvironmentResourceNone as EnvironmentResourceNone
    from openai_generated.models.environment_resource_open_ai_hosted import (
        EnvironmentResourceOpenAIHosted as EnvironmentResourceOpenAIHosted,
    )
    from openai_generated.models.environment_resource_open_ai_hosted_desktop import (
        EnvironmentResourceOpenAIHostedDesktop as EnvironmentResourceOpenAIHostedDesktop,
    )
    from openai_generated.models.environment_resource_open_ai_hosted_network import (
        EnvironmentResourceOpenAIHostedNetwork as EnvironmentResourceOpenAIHostedNetwork,
    )
    from openai_generated.models.environment_resource_open_ai_hosted_packages import (
        EnvironmentResourceOpenAIHostedPackages as EnvironmentResourceOpenAIHostedPackages,
    )
    from openai_generated.models.environment_resource_self_hosted import (
        EnvironmentResourceSelfHosted as EnvironmentResourceSelfHosted,
    )


__all__ = [
    "Environment",
    "EnvironmentResourceNone",
    "EnvironmentResourceOpenAIHosted",
    "EnvironmentResourceOpenAIHostedDesktop",
    "EnvironmentResourceOpenAIHostedNetwork",
    "EnvironmentResourceOpenAIHostedPackages",
    "EnvironmentResourceSelfHosted",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Environment": "openai_generated.models.environment",
        "EnvironmentResourceNone": "openai_generated.models.environment_resource_none",
        "EnvironmentResourceOpenAIHosted": "openai_generated.models.environment_resource_open_ai_hosted",
        "EnvironmentResourceOpenAIHostedDesktop": "openai_generated.models.environment_resource_open_ai_hosted_desktop",
        "EnvironmentResourceOpenAIHostedNetwork": "openai_generated.models.environment_resource_open_ai_hosted_network",
        "EnvironmentResourceOpenAIHostedPackages": "openai_generated.models.environment_resource_open_ai_hosted_packages",
        "EnvironmentResourceSelfHosted": "openai_generated.models.environment_resource_self_hosted",
    },
)
