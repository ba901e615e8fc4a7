# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.session_update_config_param_delegation import (
        SessionUpdateConfigDelegationResponsesParam as DelegationResponses,
        SessionUpdateConfigParamDelegation as Delegation,
        SessionUpdateConfigParamDelegationDecisions as DelegationDecisions,
    )
    from openai_generated.params.session_update_event_param import SessionUpdateConfigParam as SessionUpdateConfigParam


__all__ = ["Delegation", "DelegationDecisions", "DelegationResponses", "SessionUpdateConfigParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Delegation": "openai_generated.params.session_update_config_param_delegation:SessionUpdateConfigParamDelegation",
        "DelegationDecisions": "openai_generated.params.session_update_config_param_delegation:SessionUpdateConfigParamDelegationDecisions",
        "DelegationResponses": "openai_generated.params.session_update_config_param_delegation:SessionUpdateConfigDelegationResponsesParam",
        "SessionUpdateConfigParam": "openai_generated.params.session_update_event_param",
    },
)
