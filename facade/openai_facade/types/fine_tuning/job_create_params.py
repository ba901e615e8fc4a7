# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.job_create_params import (
        FineTuningJobMethodParam as Method,
        JobCreateParams as JobCreateParams,
        JobCreateParamsHyperparameters as Hyperparameters,
        JobCreateParamsIntegration as Integration,
        JobCreateParamsIntegrationWandb as IntegrationWandb,
    )


__all__ = ["Hyperparameters", "Integration", "IntegrationWandb", "JobCreateParams", "Method"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Hyperparameters": "openai_generated.params.job_create_params:JobCreateParamsHyperparameters",
        "Integration": "openai_generated.params.job_create_params:JobCreateParamsIntegration",
        "IntegrationWandb": "openai_generated.params.job_create_params:JobCreateParamsIntegrationWandb",
        "JobCreateParams": "openai_generated.params.job_create_params",
        "Method": "openai_generated.params.job_create_params:FineTuningJobMethodParam",
    },
)
