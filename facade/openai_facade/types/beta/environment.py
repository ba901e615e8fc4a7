# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.environment import (
        Environment as Environment,
        EnvironmentResourceNone as EnvironmentResourceNone,
        EnvironmentResourceOpenAIHosted as EnvironmentResourceOpenAIHosted,
        EnvironmentResourceOpenAIHostedDesktop as EnvironmentResourceOpenAIHostedDesktop,
        EnvironmentResourceOpenAIHostedNetwork as EnvironmentResourceOpenAIHostedNetwork,
        EnvironmentResourceOpenAIHostedPackages as EnvironmentResourceOpenAIHostedPackages,
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
        "EnvironmentResourceNone": "openai_generated.models.environment",
        "EnvironmentResourceOpenAIHosted": "openai_generated.models.environment",
        "EnvironmentResourceOpenAIHostedDesktop": "openai_generated.models.environment",
        "EnvironmentResourceOpenAIHostedNetwork": "openai_generated.models.environment",
        "EnvironmentResourceOpenAIHostedPackages": "openai_generated.models.environment",
        "EnvironmentResourceSelfHosted": "openai_generated.models.environment",
    },
)
