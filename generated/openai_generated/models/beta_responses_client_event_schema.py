# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_inject_event_schema import BetaResponseInjectEventSchema
    from openai_generated.models.beta_response_steer_event import BetaResponseSteerEvent
    from openai_generated.models.beta_responses_client_event_response_create_schema import (
        BetaResponsesClientEventResponseCreateSchema,
    )

    BetaResponsesClientEventSchema: TypeAlias = (
        BetaResponsesClientEventResponseCreateSchema | BetaResponseSteerEvent | BetaResponseInjectEventSchema
    )
    """Beta responses client event schema: one of 3 kinds, told apart by `type`."""
else:
    BetaResponsesClientEventSchema = TaggedUnion(
        "BetaResponsesClientEventSchema",
        __package__,
        key="type",
        variants={
            "response.create": "BetaResponsesClientEventResponseCreateSchema",
            "response.inject": "BetaResponseInjectEventSchema",
            "response.steer": "BetaResponseSteerEvent",
        },
        shapes=(),
    )
