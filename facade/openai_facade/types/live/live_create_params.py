# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.live_create_params import LiveCreateParams as LiveCreateParams
    from openai_generated.params.live_create_response_transport_param import (
        LiveCreateResponseTransportParam as Transport,
    )


__all__ = ["LiveCreateParams", "Transport"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "LiveCreateParams": "openai_generated.params.live_create_params",
        "Transport": "openai_generated.params.live_create_response_transport_param:LiveCreateResponseTransportParam",
    },
)
