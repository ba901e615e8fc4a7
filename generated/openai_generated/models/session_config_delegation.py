# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.client_delegation import ClientDelegation
    from openai_generated.models.session_config_delegation_decisions import SessionConfigDelegationDecisions
    from openai_generated.models.session_config_delegation_responses import SessionConfigDelegationResponses

    SessionConfigDelegation: TypeAlias = (
        ClientDelegation | SessionConfigDelegationResponses | SessionConfigDelegationDecisions
    )
    """Session config delegation: one of 3 kinds, told apart by `type`."""
else:
    SessionConfigDelegation = TaggedUnion(
        "SessionConfigDelegation",
        __package__,
        key="type",
        variants={
            "client": "ClientDelegation",
            "decisions": "SessionConfigDelegationDecisions",
            "responses": "SessionConfigDelegationResponses",
        },
        shapes=(),
    )
