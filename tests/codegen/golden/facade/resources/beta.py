# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.resources import beta as generated
from openai_runtime.hints import evaluable
from openai_runtime.lazy import lazy
from openai_runtime.resource import child

if TYPE_CHECKING:
    from openai_facade.resources.plants.plants import AsyncPlants, Plants
    from openai_generated.resources.beta import (
        AsyncBetaWithRawResponse as AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse as AsyncBetaWithStreamingResponse,
        BetaWithRawResponse as BetaWithRawResponse,
        BetaWithStreamingResponse as BetaWithStreamingResponse,
    )


__all__ = [
    "AsyncBeta",
    "AsyncBetaWithRawResponse",
    "AsyncBetaWithStreamingResponse",
    "Beta",
    "BetaWithRawResponse",
    "BetaWithStreamingResponse",
]


class Beta(generated.Beta):
    """`client.beta`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def plants(self) -> Plants:
            """`client.beta.plants`."""
            ...
    else:
        plants = child("openai_facade.resources.plants.plants", "Plants")


class AsyncBeta(generated.AsyncBeta):
    """`client.beta`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def plants(self) -> AsyncPlants:
            """`client.beta.plants`."""
            ...
    else:
        plants = child("openai_facade.resources.plants.plants", "AsyncPlants")


__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaWithRawResponse": "openai_generated.resources.beta",
        "AsyncBetaWithRawResponse": "openai_generated.resources.beta",
        "BetaWithStreamingResponse": "openai_generated.resources.beta",
        "AsyncBetaWithStreamingResponse": "openai_generated.resources.beta",
    },
)

evaluable(__name__)
