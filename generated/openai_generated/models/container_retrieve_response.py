# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.container_retrieve_response_expires_after import ContainerRetrieveResponseExpiresAfter
    from openai_generated.models.container_retrieve_response_network_policy import (
        ContainerRetrieveResponseNetworkPolicy,
    )


@model
class ContainerRetrieveResponse(Model):
    """Container retrieve response."""

    id: str
    object: str
    name: str
    created_at: int
    status: str
    last_active_at: int | None = None
    expires_after: ContainerRetrieveResponseExpiresAfter | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ContainerRetrieveResponseNetworkPolicy | None = None
