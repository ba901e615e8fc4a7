# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_inject_event import BetaResponseInjectEvent
    from openai_generated.models.beta_response_steer_event import BetaResponseSteerEvent
    from openai_generated.models.beta_responses_client_event_response_create import (
        BetaResponsesClientEventResponseCreate,
    )

    BetaResponsesClientEvent: TypeAlias = (
        BetaResponsesClientEventResponseCreate | BetaResponseInjectEvent | BetaResponseSteerEvent
    )
    """Beta responses client event: one of 3 kinds, told apart by `type`."""
else:
    BetaResponsesClientEvent = TaggedUnion(
        "BetaResponsesClientEvent",
        __package__,
        key="type",
        variants={
            "response.create": "BetaResponsesClientEventResponseCreate",
            "response.inject": "BetaResponseInjectEvent",
            "response.steer": "BetaResponseSteerEvent",
        },
        shapes=(),
    )
