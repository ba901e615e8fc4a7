"""Containers and the files in them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from ..answers import Answer, Refused
from ..calls import Call, route
from ..checks import Part
from ..records.containers import CONTAINER_FILES, CONTAINERS, Container, ContainerFile, NetworkPolicy
from ..records.files import FILES
from ..store import page
from .files import part_of

if TYPE_CHECKING:
    from ..calls import Body
    from ..description import JSON
    from ..records.containers import ExpiresAfter


@route("POST /containers")
def create(call: Call) -> Container:
    """Start a container, with files in it if wanted."""
    now = call.store.now()
    expires: ExpiresAfter | None = call.body.get("expires_after")
    policy: JSON = call.body.get("network_policy") or {"type": "disabled"}
    container: Container = {
        "id": call.store.fresh("cntr_"),
        "object": "container",
        "name": call.body["name"],
        "created_at": now,
        "status": "running",
        "last_active_at": now,
        "expires_after": expires or {"anchor": "last_active_at", "minutes": 20},
        "memory_limit": call.body.get("memory_limit") or "1g",
        "network_policy": _policy(policy),
    }
    CONTAINERS.add(call.store, container)
    for name in call.body.get("file_ids") or ():
        _put(call, container["id"], part_of(call.store, name), "user")
    return container


def _policy(given: JSON) -> NetworkPolicy:
    policy: NetworkPolicy = {"type": given["type"]}
    if "allowed_domains" in given:
        policy["allowed_domains"] = given["allowed_domains"]
    return policy


@route("GET /containers")
def list_containers(call: Call) -> Body:
    """All containers, newest first, by name."""
    name = call.query.get("name")
    return page([one for one in CONTAINERS.all(call.store) if name in (None, one["name"])], call.query)


@route("DELETE /containers/{container_id}")
def delete(call: Call) -> Body:
    """Stop a container for good."""
    CONTAINERS.remove(call.store, call.ids[0])
    return {"id": call.ids[0], "object": "container.deleted", "deleted": True}


@route("POST /containers/{container_id}/files")
def create_file(call: Call) -> ContainerFile:
    """Put a file into a container: an uploaded one, or one that comes with the request."""
    CONTAINERS.get(call.store, call.ids[0])
    given = call.body.get("file")
    if isinstance(given, Part):
        return _put(call, call.ids[0], given, "user")
    name = call.body.get("file_id")
    if not name:
        raise Refused("Either 'file' or 'file_id' is needed.", param="file")
    FILES.get(call.store, name)
    return _put(call, call.ids[0], part_of(call.store, name), "user")


def _put(call: Call, container: str, part: Part, source: str) -> ContainerFile:
    record: ContainerFile = {
        "id": call.store.fresh("cfile_"),
        "object": "container.file",
        "container_id": container,
        "created_at": call.store.now(),
        "bytes": part.size,
        "path": f"/mnt/data/{part.filename}",
        "source": source,
    }
    # a copy: the file it came from may be deleted
    data = part.read()
    call.store.attached[f"content:{record['id']}"] = Part(part.filename, part.content_type, io.BytesIO(data), part.size)
    return CONTAINER_FILES.of(container).add(call.store, record)


@route("GET /containers/{container_id}/files/{file_id}/content")
def content(call: Call) -> Answer:
    """The bytes of a file."""
    CONTAINER_FILES.of(call.ids[0]).get(call.store, call.ids[1])
    part: Part = call.store.attached[f"content:{call.ids[1]}"]
    return Answer(body=part.read(), headers={"content-type": "application/octet-stream"})


@route("DELETE /containers/{container_id}/files/{file_id}")
def delete_file(call: Call) -> Body:
    """Take a file out."""
    CONTAINER_FILES.of(call.ids[0]).remove(call.store, call.ids[1])
    return {"id": call.ids[1], "object": "container.file.deleted", "deleted": True}
