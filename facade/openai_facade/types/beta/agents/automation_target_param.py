# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.automation_target_param import AutomationTargetParam as AutomationTargetParam
    from openai_generated.params.automation_target_param_existing_session import (
        AutomationTargetParamExistingSession as AutomationTargetParamExistingSession,
    )
    from openai_generated.params.automation_target_param_new_session import (
        AutomationTargetParamNewSession as AutomationTargetParamNewSession,
    )
    from openai_generated.params.automation_target_param_new_session_agent import (
        AutomationTargetParamNewSessionAgent as AutomationTargetParamNewSessionAgent,
    )
    from openai_generated.params.automation_target_param_new_session_agent_compaction import (
        AutomationTargetParamNewSessionAgentCompaction as AutomationTargetParamNewSessionAgentCompaction,
    )
    from openai_generated.params.automation_target_param_new_session_agent_experimental import (
        AutomationTargetParamNewSessionAgentExperimental as AutomationTargetParamNewSessionAgentExperimental,
    )


__all__ = [
    "AutomationTargetParam",
    "AutomationTargetParamExistingSession",
    "AutomationTargetParamNewSession",
    "AutomationTargetParamNewSessionAgent",
    "AutomationTargetParamNewSessionAgentCompaction",
    "AutomationTargetParamNewSessionAgentExperimental",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AutomationTargetParam": "openai_generated.params.automation_target_param",
        "AutomationTargetParamExistingSession": "openai_generated.params.automation_target_param_existing_session",
        "AutomationTargetParamNewSession": "openai_generated.params.automation_target_param_new_session",
        "AutomationTargetParamNewSessionAgent": "openai_generated.params.automation_target_param_new_session_agent",
        "AutomationTargetParamNewSessionAgentCompaction": "openai_generated.params.automation_target_param_new_session_agent_compaction",
        "AutomationTargetParamNewSessionAgentExperimental": "openai_generated.params.automation_target_param_new_session_agent_experimental",
    },
)
