# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.client_delegation import ClientDelegation
    from openai_generated.models.session_accept_params_session_delegation_decisions import (
        SessionAcceptParamsSessionDelegationDecisions,
    )
    from openai_generated.models.session_accept_params_session_delegation_responses import (
        SessionAcceptParamsSessionDelegationResponses,
    )

    SessionAcceptParamsSessionDelegation: TypeAlias = (
        ClientDelegation | SessionAcceptParamsSessionDelegationResponses | SessionAcceptParamsSessionDelegationDecisions
    )
    """Session accept params session delegation: one of 3 kinds, told apart by `type`."""
else:
    SessionAcceptParamsSessionDelegation = TaggedUnion(
        "SessionAcceptParamsSessionDelegation",
        __package__,
        key="type",
        variants={
            "client": "ClientDelegation",
            "decisions": "SessionAcceptParamsSessionDelegationDecisions",
            "responses": "SessionAcceptParamsSessionDelegationResponses",
        },
        shapes=(),
    )
