# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.client_delegation import ClientDelegation
    from openai_generated.models.session_update_config_delegation_responses import (
        SessionUpdateConfigDelegationResponses,
    )
    from openai_generated.models.session_update_config_param_delegation_decisions import (
        SessionUpdateConfigParamDelegationDecisions,
    )

    SessionUpdateConfigParamDelegation: TypeAlias = (
        ClientDelegation | SessionUpdateConfigDelegationResponses | SessionUpdateConfigParamDelegationDecisions
    )
    """Session update config param delegation: one of 3 kinds, told apart by `type`."""
else:
    SessionUpdateConfigParamDelegation = TaggedUnion(
        "SessionUpdateConfigParamDelegation",
        __package__,
        key="type",
        variants={
            "client": "ClientDelegation",
            "decisions": "SessionUpdateConfigParamDelegationDecisions",
            "responses": "SessionUpdateConfigDelegationResponses",
        },
        shapes=(),
    )
