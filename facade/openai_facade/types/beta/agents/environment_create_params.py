# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.environment_create_params import (
        EnvironmentCreateParams as EnvironmentCreateParams,
        EnvironmentCreateParamsEnvironment as Environment,
        EnvironmentCreateParamsEnvironmentDesktop as EnvironmentDesktop,
        EnvironmentCreateParamsEnvironmentNetwork as EnvironmentNetwork,
        EnvironmentCreateParamsEnvironmentPackages as EnvironmentPackages,
    )


__all__ = ["Environment", "EnvironmentCreateParams", "EnvironmentDesktop", "EnvironmentNetwork", "EnvironmentPackages"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Environment": "openai_generated.params.environment_create_params:EnvironmentCreateParamsEnvironment",
        "EnvironmentCreateParams": "openai_generated.params.environment_create_params",
        "EnvironmentDesktop": "openai_generated.params.environment_create_params:EnvironmentCreateParamsEnvironmentDesktop",
        "EnvironmentNetwork": "openai_generated.params.environment_create_params:EnvironmentCreateParamsEnvironmentNetwork",
        "EnvironmentPackages": "openai_generated.params.environment_create_params:EnvironmentCreateParamsEnvironmentPackages",
    },
)
