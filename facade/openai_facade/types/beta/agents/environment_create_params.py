# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.environment_create_params import EnvironmentCreateParams as EnvironmentCreateParams
    from openai_generated.params.environment_create_params_environment import (
        EnvironmentCreateParamsEnvironment as Environment,
    )
    from openai_generated.params.environment_create_params_environment_desktop import (
        EnvironmentCreateParamsEnvironmentDesktop as EnvironmentDesktop,
    )
    from openai_generated.params.environment_create_params_environment_network import (
        EnvironmentCreateParamsEnvironmentNetwork as EnvironmentNetwork,
    )
    from openai_generated.params.environment_create_params_environment_packages import (
        EnvironmentCreateParamsEnvironmentPackages as EnvironmentPackages,
    )


__all__ = ["Environment", "EnvironmentCreateParams", "EnvironmentDesktop", "EnvironmentNetwork", "EnvironmentPackages"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Environment": "openai_generated.params.environment_create_params_environment:EnvironmentCreateParamsEnvironment",
        "EnvironmentCreateParams": "openai_generated.params.environment_create_params",
        "EnvironmentDesktop": "openai_generated.params.environment_create_params_environment_desktop:EnvironmentCreateParamsEnvironmentDesktop",
        "EnvironmentNetwork": "openai_generated.params.environment_create_params_environment_network:EnvironmentCreateParamsEnvironmentNetwork",
        "EnvironmentPackages": "openai_generated.params.environment_create_params_environment_packages:EnvironmentCreateParamsEnvironmentPackages",
    },
)
