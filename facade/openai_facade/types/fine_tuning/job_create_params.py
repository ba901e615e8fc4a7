# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.fine_tuning_job_method_param import FineTuningJobMethodParam as Method
    from openai_generated.params.job_create_params import JobCreateParams as JobCreateParams
    from openai_generated.params.job_create_params_hyperparameters import (
        JobCreateParamsHyperparameters as Hyperparameters,
    )
    from openai_generated.params.job_create_params_integration import JobCreateParamsIntegration as Integration
    from openai_generated.params.job_create_params_integration_wandb import (
        JobCreateParamsIntegrationWandb as IntegrationWandb,
    )


__all__ = ["Hyperparameters", "Integration", "IntegrationWandb", "JobCreateParams", "Method"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Hyperparameters": "openai_generated.params.job_create_params_hyperparameters:JobCreateParamsHyperparameters",
        "Integration": "openai_generated.params.job_create_params_integration:JobCreateParamsIntegration",
        "IntegrationWandb": "openai_generated.params.job_create_params_integration_wandb:JobCreateParamsIntegrationWandb",
        "JobCreateParams": "openai_generated.params.job_create_params",
        "Method": "openai_generated.params.fine_tuning_job_method_param:FineTuningJobMethodParam",
    },
)
