# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.session_update_config import SessionUpdateConfig as SessionUpdateConfig
    from openai_generated.models.session_update_config_delegation import SessionUpdateConfigDelegation as Delegation
    from openai_generated.models.session_update_config_delegation_decisions import (
        SessionUpdateConfigDelegationDecisions as DelegationDecisions,
    )
    from openai_generated.models.session_update_config_delegation_responses import (
        SessionUpdateConfigDelegationResponses as DelegationResponses,
    )


__all__ = ["Delegation", "DelegationDecisions", "DelegationResponses", "SessionUpdateConfig"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Delegation": "openai_generated.models.session_update_config_delegation:SessionUpdateConfigDelegation",
        "DelegationDecisions": "openai_generated.models.session_update_config_delegation_decisions:SessionUpdateConfigDelegationDecisions",
        "DelegationResponses": "openai_generated.models.session_update_config_delegation_responses:SessionUpdateConfigDelegationResponses",
        "SessionUpdateConfig": "openai_generated.models.session_update_config",
    },
)
