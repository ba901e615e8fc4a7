"""Containers and the files in them."""

from __future__ import annotations

from typing import Never, NotRequired, TypedDict

from .collection import Collection


class ExpiresAfter(TypedDict):
    """When a container stops that nobody uses."""

    anchor: str
    minutes: int


class NetworkPolicy(TypedDict):
    """Where a container may connect to."""

    type: NotRequired[str]
    allowed_domains: NotRequired[list[str]]


class Container(TypedDict):
    """A container that runs."""

    id: str
    object: str
    name: str
    created_at: int
    status: str
    last_active_at: int
    expires_after: ExpiresAfter
    memory_limit: str
    network_policy: NetworkPolicy


class ContainerFile(TypedDict):
    """A file in a container; its bytes are attached to it."""

    id: str
    object: str
    container_id: str
    created_at: int
    bytes: int
    path: str
    source: str


CONTAINERS: Collection[Container, Never] = Collection("/containers", "container")
CONTAINER_FILES: Collection[ContainerFile, Never] = Collection("/containers/{}/files", "file")
