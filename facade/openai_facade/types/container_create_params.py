# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.container_create_params import (
        ContainerCreateParams as ContainerCreateParams,
        ContainerCreateParamsExpiresAfter as ExpiresAfter,
    )
    from openai_generated.params.container_create_params_network_policy import (
        ContainerCreateParamsNetworkPolicy as NetworkPolicy,
    )
    from openai_generated.params.container_create_params_skill import ContainerCreateParamsSkill as Skill


__all__ = ["ContainerCreateParams", "ExpiresAfter", "NetworkPolicy", "Skill"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContainerCreateParams": "openai_generated.params.container_create_params",
        "ExpiresAfter": "openai_generated.params.container_create_params:ContainerCreateParamsExpiresAfter",
        "NetworkPolicy": "openai_generated.params.container_create_params_network_policy:ContainerCreateParamsNetworkPolicy",
        "Skill": "openai_generated.params.container_create_params_skill:ContainerCreateParamsSkill",
    },
)
