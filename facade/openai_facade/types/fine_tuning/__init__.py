# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.fine_tuning import (
        alpha as alpha,
        checkpoints as checkpoints,
        dpo_hyperparameters as dpo_hyperparameters,
        dpo_hyperparameters_param as dpo_hyperparameters_param,
        dpo_method as dpo_method,
        dpo_method_param as dpo_method_param,
        fine_tuning_job as fine_tuning_job,
        fine_tuning_job_event as fine_tuning_job_event,
        fine_tuning_job_integration as fine_tuning_job_integration,
        fine_tuning_job_wandb_integration as fine_tuning_job_wandb_integration,
        fine_tuning_job_wandb_integration_object as fine_tuning_job_wandb_integration_object,
        job_create_params as job_create_params,
        job_list_events_params as job_list_events_params,
        job_list_params as job_list_params,
        jobs as jobs,
        prompt_cache_breakpoint_config as prompt_cache_breakpoint_config,
        prompt_cache_breakpoint_config_param as prompt_cache_breakpoint_config_param,
        reinforcement_hyperparameters as reinforcement_hyperparameters,
        reinforcement_hyperparameters_param as reinforcement_hyperparameters_param,
        reinforcement_method as reinforcement_method,
        reinforcement_method_param as reinforcement_method_param,
        supervised_hyperparameters as supervised_hyperparameters,
        supervised_hyperparameters_param as supervised_hyperparameters_param,
        supervised_method as supervised_method,
        supervised_method_param as supervised_method_param,
    )
    from openai_generated.models.fine_tuning_job import (
        FineTuningJob as FineTuningJob,
        FineTuningJobWandbIntegration as FineTuningJobWandbIntegration,
        FineTuningJobWandbIntegrationObject as FineTuningJobIntegration,
        FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject,
    )
    from openai_generated.models.fine_tuning_job_method import (
        DpoHyperparameters as DpoHyperparameters,
        DpoMethod as DpoMethod,
        ReinforcementHyperparameters as ReinforcementHyperparameters,
        ReinforcementMethod as ReinforcementMethod,
        SupervisedHyperparameters as SupervisedHyperparameters,
        SupervisedMethod as SupervisedMethod,
    )
    from openai_generated.models.list_fine_tuning_job_events_response import FineTuningJobEvent as FineTuningJobEvent
    from openai_generated.models.prompt_cache_breakpoint_config import (
        PromptCacheBreakpointConfig as PromptCacheBreakpointConfig,
    )
    from openai_generated.params.job_create_params import (
        DpoHyperparametersParam as DpoHyperparametersParam,
        DpoMethodParam as DpoMethodParam,
        JobCreateParams as JobCreateParams,
        ReinforcementHyperparametersParam as ReinforcementHyperparametersParam,
        ReinforcementMethodParam as ReinforcementMethodParam,
        SupervisedHyperparametersParam as SupervisedHyperparametersParam,
        SupervisedMethodParam as SupervisedMethodParam,
    )
    from openai_generated.params.job_list_events_params import JobListEventsParams as JobListEventsParams
    from openai_generated.params.job_list_params import JobListParams as JobListParams
    from openai_generated.params.prompt_cache_breakpoint_config_param import (
        PromptCacheBreakpointConfigParam as PromptCacheBreakpointConfigParam,
    )


__all__ = [
    "DpoHyperparameters",
    "DpoHyperparametersParam",
    "DpoMethod",
    "DpoMethodParam",
    "FineTuningJob",
    "FineTuningJobEvent",
    "FineTuningJobIntegration",
    "FineTuningJobWandbIntegration",
    "FineTuningJobWandbIntegrationObject",
    "JobCreateParams",
    "JobListEventsParams",
    "JobListParams",
    "PromptCacheBreakpointConfig",
    "PromptCacheBreakpointConfigParam",
    "ReinforcementHyperparameters",
    "ReinforcementHyperparametersParam",
    "ReinforcementMethod",
    "ReinforcementMethodParam",
    "SupervisedHyperparameters",
    "SupervisedHyperparametersParam",
    "SupervisedMethod",
    "SupervisedMethodParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DpoHyperparameters": "openai_generated.models.fine_tuning_job_method",
        "DpoHyperparametersParam": "openai_generated.params.job_create_params",
        "DpoMethod": "openai_generated.models.fine_tuning_job_method",
        "DpoMethodParam": "openai_generated.params.job_create_params",
        "FineTuningJob": "openai_generated.models.fine_tuning_job",
        "FineTuningJobEvent": "openai_generated.models.list_fine_tuning_job_events_response",
        "FineTuningJobIntegration": "openai_generated.models.fine_tuning_job:FineTuningJobWandbIntegrationObject",
        "FineTuningJobWandbIntegration": "openai_generated.models.fine_tuning_job",
        "FineTuningJobWandbIntegrationObject": "openai_generated.models.fine_tuning_job",
        "JobCreateParams": "openai_generated.params.job_create_params",
        "JobListEventsParams": "openai_generated.params.job_list_events_params",
        "JobListParams": "openai_generated.params.job_list_params",
        "PromptCacheBreakpointConfig": "openai_generated.models.prompt_cache_breakpoint_config",
        "PromptCacheBreakpointConfigParam": "openai_generated.params.prompt_cache_breakpoint_config_param",
        "ReinforcementHyperparameters": "openai_generated.models.fine_tuning_job_method",
        "ReinforcementHyperparametersParam": "openai_generated.params.job_create_params",
        "ReinforcementMethod": "openai_generated.models.fine_tuning_job_method",
        "ReinforcementMethodParam": "openai_generated.params.job_create_params",
        "SupervisedHyperparameters": "openai_generated.models.fine_tuning_job_method",
        "SupervisedHyperparametersParam": "openai_generated.params.job_create_params",
        "SupervisedMethod": "openai_generated.models.fine_tuning_job_method",
        "SupervisedMethodParam": "openai_generated.params.job_create_params",
        "alpha": ".alpha:",
        "checkpoints": ".checkpoints:",
        "dpo_hyperparameters": ".dpo_hyperparameters:",
        "dpo_hyperparameters_param": ".dpo_hyperparameters_param:",
        "dpo_method": ".dpo_method:",
        "dpo_method_param": ".dpo_method_param:",
        "fine_tuning_job": ".fine_tuning_job:",
        "fine_tuning_job_event": ".fine_tuning_job_event:",
        "fine_tuning_job_integration": ".fine_tuning_job_integration:",
        "fine_tuning_job_wandb_integration": ".fine_tuning_job_wandb_integration:",
        "fine_tuning_job_wandb_integration_object": ".fine_tuning_job_wandb_integration_object:",
        "job_create_params": ".job_create_params:",
        "job_list_events_params": ".job_list_events_params:",
        "job_list_params": ".job_list_params:",
        "jobs": ".jobs:",
        "prompt_cache_breakpoint_config": ".prompt_cache_breakpoint_config:",
        "prompt_cache_breakpoint_config_param": ".prompt_cache_breakpoint_config_param:",
        "reinforcement_hyperparameters": ".reinforcement_hyperparameters:",
        "reinforcement_hyperparameters_param": ".reinforcement_hyperparameters_param:",
        "reinforcement_method": ".reinforcement_method:",
        "reinforcement_method_param": ".reinforcement_method_param:",
        "supervised_hyperparameters": ".supervised_hyperparameters:",
        "supervised_hyperparameters_param": ".supervised_hyperparameters_param:",
        "supervised_method": ".supervised_method:",
        "supervised_method_param": ".supervised_method_param:",
    },
)
