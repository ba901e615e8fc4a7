# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.environment_param import EnvironmentParam as EnvironmentParam
    from openai_generated.params.environment_param_none import EnvironmentParamNone as EnvironmentParamNone
    from openai_generated.params.environment_param_open_ai_hosted import (
        EnvironmentParamOpenAIHosted as EnvironmentParamOpenAIHosted,
    )
    from openai_generated.params.environment_param_open_ai_hosted_desktop import (
        EnvironmentParamOpenAIHostedDesktop as EnvironmentParamOpenAIHostedDesktop,
    )
    from openai_generated.params.environment_param_open_ai_hosted_network import (
        EnvironmentParamOpenAIHostedNetwork as EnvironmentParamOpenAIHostedNetwork,
    )
    from openai_generated.params.environment_param_open_ai_hosted_packages import (
        EnvironmentParamOpenAIHostedPackages as EnvironmentParamOpenAIHostedPackages,
    )
    from openai_generated.params.environment_param_self_hosted import (
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
        "EnvironmentParamNone": "openai_generated.params.environment_param_none",
        "EnvironmentParamOpenAIHosted": "openai_generated.params.environment_param_open_ai_hosted",
        "EnvironmentParamOpenAIHostedDesktop": "openai_generated.params.environment_param_open_ai_hosted_desktop",
        "EnvironmentParamOpenAIHostedNetwork": "openai_generated.params.environment_param_open_ai_hosted_network",
        "EnvironmentParamOpenAIHostedPackages": "openai_generated.params.environment_param_open_ai_hosted_packages",
        "EnvironmentParamSelfHosted": "openai_generated.params.environment_param_self_hosted",
    },
)
