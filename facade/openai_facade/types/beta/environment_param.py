# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.environment_param import (
        EnvironmentParam as EnvironmentParam,
        EnvironmentParamNone as EnvironmentParamNone,
        EnvironmentParamOpenAIHosted as EnvironmentParamOpenAIHosted,
        EnvironmentParamOpenAIHostedDesktop as EnvironmentParamOpenAIHostedDesktop,
        EnvironmentParamOpenAIHostedNetwork as EnvironmentParamOpenAIHostedNetwork,
        EnvironmentParamOpenAIHostedPackages as EnvironmentParamOpenAIHostedPackages,
        EnvironmentParamSelfHosted as EnvironmentParamSelfHosted,
    )


__all__ = [
    "EnvironmentParam",
    "EnvironmentParamNone",
    "EnvironmentParamOpenAIHosted",
    "EnvironmentParamOpenAIHostedDesktop",
    "EnvironmentParamOpenAIHostedNetwork",
    "EnvironmentParamOpenAIHostedPackages",
    "EnvironmentParamSelfHosted",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EnvironmentParam": "openai_generated.params.environment_param",
        "EnvironmentParamNone": "openai_generated.params.environment_param",
        "EnvironmentParamOpenAIHosted": "openai_generated.params.environment_param",
        "EnvironmentParamOpenAIHostedDesktop": "openai_generated.params.environment_param",
        "EnvironmentParamOpenAIHostedNetwork": "openai_generated.params.environment_param",
        "EnvironmentParamOpenAIHostedPackages": "openai_generated.params.environment_param",
        "EnvironmentParamSelfHosted": "openai_generated.params.environment_param",
    },
)
