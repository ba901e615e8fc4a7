# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


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


@model
class ContainerRetrieveResponseExpiresAfter(Model):
    """Container retrieve response expires after."""

    anchor: Literal["last_active_at"] | None = None
    """Always `last_active_at`."""
    minutes: int | None = None
    """How many minutes after its last use it expires."""


ContainerRetrieveResponseMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"]
"""Container retrieve response memory limit: the values known when this was generated."""


@model
class ContainerRetrieveResponseNetworkPolicy(Model):
    """Container retrieve response network policy."""

    type: Literal["allowlist", "disabled"]
    """Nothing at all (`disabled`), or only the domains listed."""
    allowed_domains: list[str] | None = None
    """The domains it may reach; only with the type `allowlist`."""


ContainerRetrieveResponseNetworkPolicyType: TypeAlias = Literal["allowlist", "disabled"]
"""Container retrieve response network policy type: the values known when this was generated."""
