# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.session_update_config_delegation import (
        SessionUpdateConfigDelegation as Delegation,
        SessionUpdateConfigDelegationDecisions as DelegationDecisions,
    )
    from openai_generated.models.session_update_config_delegation_responses import (
        SessionUpdateConfigDelegationResponses as DelegationResponses,
    )
    from openai_generated.models.session_update_event import SessionUpdateConfig as SessionUpdateConfig


__all__ = ["Delegation", "DelegationDecisions", "DelegationResponses", "SessionUpdateConfig"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Delegation": "openai_generated.models.session_update_config_delegation:SessionUpdateConfigDelegation",
        "DelegationDecisions": "openai_generated.models.session_update_config_delegation:SessionUpdateConfigDelegationDecisions",
        "DelegationResponses": "openai_generated.models.session_update_config_delegation_responses:SessionUpdateConfigDelegationResponses",
        "SessionUpdateConfig": "openai_generated.models.session_update_event",
    },
)
