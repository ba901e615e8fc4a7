# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.container_retrieve_response import (
        ContainerRetrieveResponse as ContainerRetrieveResponse,
        ContainerRetrieveResponseExpiresAfter as ExpiresAfter,
        ContainerRetrieveResponseNetworkPolicy as NetworkPolicy,
    )


__all__ = ["ContainerRetrieveResponse", "ExpiresAfter", "NetworkPolicy"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContainerRetrieveResponse": "openai_generated.models.container_retrieve_response",
        "ExpiresAfter": "openai_generated.models.container_retrieve_response:ContainerRetrieveResponseExpiresAfter",
        "NetworkPolicy": "openai_generated.models.container_retrieve_response:ContainerRetrieveResponseNetworkPolicy",
    },
)
