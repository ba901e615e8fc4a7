# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.session_update_config_delegation_responses_param import (
        SessionUpdateConfigDelegationResponsesParam as DelegationResponses,
    )
    from openai_generated.params.session_update_config_param import SessionUpdateConfigParam as SessionUpdateConfigParam
    from openai_generated.params.session_update_config_param_delegation import (
        SessionUpdateConfigParamDelegation as Delegation,
    )
    from openai_generated.params.session_update_config_param_delegation_decisions import (
        SessionUpdateConfigParamDelegationDecisions as DelegationDecisions,
    )


__all__ = ["Delegation", "DelegationDecisions", "DelegationResponses", "SessionUpdateConfigParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Delegation": "openai_generated.params.session_update_config_param_delegation:SessionUpdateConfigParamDelegation",
        "DelegationDecisions": "openai_generated.params.session_update_config_param_delegation_decisions:SessionUpdateConfigParamDelegationDecisions",
        "DelegationResponses": "openai_generated.params.session_update_config_delegation_responses_param:SessionUpdateConfigDelegationResponsesParam",
        "SessionUpdateConfigParam": "openai_generated.params.session_update_config_param",
    },
)
