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
    """What tools and calls name the container by, in the form `cntr_…`."""
    object: str
    """Always `container`."""
    name: str
    """A label for people."""
    created_at: int
    """When the container was started, in seconds since 1970."""
    status: str
    """Whether it can be used: `running`, or `expired` and with that gone for good."""
    last_active_at: int | None = None
    """When it was last used, in seconds since 1970, from which expiry counts; absent if not told."""
    expires_after: ContainerRetrieveResponseExpiresAfter | None = None
    """How long the container outlives its last use; absent where it is not told."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    """How much memory the container has, in gibibytes; absent where it is not told."""
    network_policy: ContainerRetrieveResponseNetworkPolicy | None = None
    """What the container may reach on the network; absent where nothing was set."""
