# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.beta.agents import (
        automation as automation,
        automation_agent_config as automation_agent_config,
        automation_create_params as automation_create_params,
        automation_created_by as automation_created_by,
        automation_deleted as automation_deleted,
        automation_environment as automation_environment,
        automation_list_params as automation_list_params,
        automation_metadata_param as automation_metadata_param,
        automation_target as automation_target,
        automation_target_param as automation_target_param,
        automation_update_params as automation_update_params,
        automations as automations,
        environment_create_params as environment_create_params,
        environment_info as environment_info,
        environment_list_params as environment_list_params,
        environments as environments,
        one_time_automation as one_time_automation,
        periodic_automation as periodic_automation,
        session_create_params as session_create_params,
        session_list_params as session_list_params,
        session_update_params as session_update_params,
        sessions as sessions,
        vault as vault,
        vault_create_params as vault_create_params,
        vault_deleted as vault_deleted,
        vault_list_params as vault_list_params,
        vault_status as vault_status,
        vault_status_filter_param as vault_status_filter_param,
        vault_update_params as vault_update_params,
        vaults as vaults,
    )
    from openai_facade.types.beta.agents.automation_metadata_param import (
        AutomationMetadataParam as AutomationMetadataParam,
    )
    from openai_facade.types.beta.agents.vault_status_filter_param import (
        VaultStatusFilterParam as VaultStatusFilterParam,
    )
    from openai_generated.models.automation import (
        Automation as Automation,
        OneTimeAutomation as OneTimeAutomation,
        PeriodicAutomation as PeriodicAutomation,
    )
    from openai_generated.models.automation_created_by import AutomationCreatedBy as AutomationCreatedBy
    from openai_generated.models.automation_deleted import AutomationDeleted as AutomationDeleted
    from openai_generated.models.automation_environment import AutomationEnvironment as AutomationEnvironment
    from openai_generated.models.automation_target import (
        AutomationAgentConfig as AutomationAgentConfig,
        AutomationTarget as AutomationTarget,
    )
    from openai_generated.models.environment_info import EnvironmentInfo as EnvironmentInfo
    from openai_generated.models.vault import Vault as Vault
    from openai_generated.models.vault_deleted import VaultDeleted as VaultDeleted
    from openai_generated.models.vault_status import VaultStatus as VaultStatus
    from openai_generated.params.automation_create_params import AutomationCreateParams as AutomationCreateParams
    from openai_generated.params.automation_list_params import AutomationListParams as AutomationListParams
    from openai_generated.params.automation_target_param import AutomationTargetParam as AutomationTargetParam
    from openai_generated.params.automation_update_params import AutomationUpdateParams as AutomationUpdateParams
    from openai_generated.params.environment_create_params import EnvironmentCreateParams as EnvironmentCreateParams
    from openai_generated.params.environment_list_params import EnvironmentListParams as EnvironmentListParams
    from openai_generated.params.session_create_params import SessionCreateParams as SessionCreateParams
    from openai_generated.params.session_list_params import SessionListParams as SessionListParams
    from openai_generated.params.session_update_params import SessionUpdateParams as SessionUpdateParams
    from openai_generated.params.vault_create_params import VaultCreateParams as VaultCreateParams
    from openai_generated.params.vault_list_params import VaultListParams as VaultListParams
    from openai_generated.params.vault_update_params import VaultUpdateParams as VaultUpdateParams


__all__ = [
    "Automation",
    "AutomationAgentConfig",
    "AutomationCreateParams",
    "AutomationCreatedBy",
    "AutomationDeleted",
    "AutomationEnvironment",
    "AutomationListParams",
    "AutomationMetadataParam",
    "AutomationTarget",
    "AutomationTargetParam",
    "AutomationUpdateParams",
    "EnvironmentCreateParams",
    "EnvironmentInfo",
    "EnvironmentListParams",
    "OneTimeAutomation",
    "PeriodicAutomation",
    "SessionCreateParams",
    "SessionListParams",
    "SessionUpdateParams",
    "Vault",
    "VaultCreateParams",
    "VaultDeleted",
    "VaultListParams",
    "VaultStatus",
    "VaultStatusFilterParam",
    "VaultUpdateParams",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Automation": "openai_generated.models.automation",
        "AutomationAgentConfig": "openai_generated.models.automation_target",
        "AutomationCreateParams": "openai_generated.params.automation_create_params",
        "AutomationCreatedBy": "openai_generated.models.automation_created_by",
        "AutomationDeleted": "openai_generated.models.automation_deleted",
        "AutomationEnvironment": "openai_generated.models.automation_environment",
        "AutomationListParams": "openai_generated.params.automation_list_params",
        "AutomationMetadataParam": "openai_facade.types.beta.agents.automation_metadata_param",
        "AutomationTarget": "openai_generated.models.automation_target",
        "AutomationTargetParam": "openai_generated.params.automation_target_param",
        "AutomationUpdateParams": "openai_generated.params.automation_update_params",
        "EnvironmentCreateParams": "openai_generated.params.environment_create_params",
        "EnvironmentInfo": "openai_generated.models.environment_info",
        "EnvironmentListParams": "openai_generated.params.environment_list_params",
        "OneTimeAutomation": "openai_generated.models.automation",
        "PeriodicAutomation": "openai_generated.models.automation",
        "SessionCreateParams": "openai_generated.params.session_create_params",
        "SessionListParams": "openai_generated.params.session_list_params",
        "SessionUpdateParams": "openai_generated.params.session_update_params",
        "Vault": "openai_generated.models.vault",
        "VaultCreateParams": "openai_generated.params.vault_create_params",
        "VaultDeleted": "openai_generated.models.vault_deleted",
        "VaultListParams": "openai_generated.params.vault_list_params",
        "VaultStatus": "openai_generated.models.vault_status",
        "VaultStatusFilterParam": "openai_facade.types.beta.agents.vault_status_filter_param",
        "VaultUpdateParams": "openai_generated.params.vault_update_params",
        "automation": ".automation:",
        "automation_agent_config": ".automation_agent_config:",
        "automation_create_params": ".automation_create_params:",
        "automation_created_by": ".automation_created_by:",
        "automation_deleted": ".automation_deleted:",
        "automation_environment": ".automation_environment:",
        "automation_list_params": ".automation_list_params:",
        "automation_metadata_param": ".automation_metadata_param:",
        "automation_target": ".automation_target:",
        "automation_target_param": ".automation_target_param:",
        "automation_update_params": ".automation_update_params:",
        "automations": ".automations:",
        "environment_create_params": ".environment_create_params:",
        "environment_info": ".environment_info:",
        "environment_list_params": ".environment_list_params:",
        "environments": ".environments:",
        "one_time_automation": ".one_time_automation:",
        "periodic_automation": ".periodic_automation:",
        "session_create_params": ".session_create_params:",
        "session_list_params": ".session_list_params:",
        "session_update_params": ".session_update_params:",
        "sessions": ".sessions:",
        "vault": ".vault:",
        "vault_create_params": ".vault_create_params:",
        "vault_deleted": ".vault_deleted:",
        "vault_list_params": ".vault_list_params:",
        "vault_status": ".vault_status:",
        "vault_status_filter_param": ".vault_status_filter_param:",
        "vault_update_params": ".vault_update_params:",
        "vaults": ".vaults:",
    },
)
