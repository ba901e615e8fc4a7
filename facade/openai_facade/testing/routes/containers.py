"""Containers and the files in them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from ..answers import Answer, Refused
from ..calls import Call, route
from ..checks import Part
from ..store import page
from .files import COLLECTION as FILES
from .files import part_of

if TYPE_CHECKING:
    from ..description import JSON

COLLECTION = "/containers"


@route("POST /containers")
def create(call: Call) -> JSON:
    """Start a container, with files in it if wanted."""
    now = call.store.now()
    policy: JSON = call.body.get("network_policy") or {"type": "disabled"}
    container: JSON = {
        "id": call.store.fresh("cntr_"),
        "object": "container",
        "name": call.body["name"],
        "created_at": now,
        "status": "running",
        "last_active_at": now,
        "expires_after": call.body.get("expires_after") or {"anchor": "last_active_at", "minutes": 20},
        "memory_limit": call.body.get("memory_limit") or "1g",
        "network_policy": {name: policy[name] for name in ("type", "allowed_domains") if name in policy},
    }
    call.store.add(COLLECTION, container)
    for name in call.body.get("file_ids") or ():
        _put(call, container["id"], part_of(call.store, name), "user")
    return container


@route("GET /containers")
def list_containers(call: Call) -> JSON:
    """All containers, newest first, by name."""
    name = call.query.get("name")
    return page([one for one in call.store.all(COLLECTION) if name in (None, one["name"])], call.query)


@route("DELETE /containers/{container_id}")
def delete(call: Call) -> JSON:
    """Stop a container for good."""
    call.store.remove(COLLECTION, call.ids[0], "container")
    return {"id": call.ids[0], "object": "container.deleted", "deleted": True}


@route("POST /containers/{container_id}/files")
def create_file(call: Call) -> JSON:
    """Put a file into a container: an uploaded one, or one that comes with the request."""
    call.store.get(COLLECTION, call.ids[0], "container")
    given = call.body.get("file")
    if isinstance(given, Part):
        return _put(call, call.ids[0], given, "user")
    name = call.body.get("file_id")
    if not name:
        raise Refused("Either 'file' or 'file_id' is needed.", param="file")
    call.store.get(FILES, name, "file")
    return _put(call, call.ids[0], part_of(call.store, name), "user")


def _put(call: Call, container: str, part: Part, source: str) -> JSON:
    record = {
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
    return call.store.add(f"{COLLECTION}/{container}/files", record)


@route("GET /containers/{container_id}/files/{file_id}/content")
def content(call: Call) -> Answer:
    """The bytes of a file."""
    call.store.get(f"{COLLECTION}/{call.ids[0]}/files", call.ids[1], "file")
    part: Part = call.store.attached[f"content:{call.ids[1]}"]
    return Answer(body=part.read(), headers={"content-type": "application/octet-stream"})


@route("DELETE /containers/{container_id}/files/{file_id}")
def delete_file(call: Call) -> JSON:
    """Take a file out."""
    call.store.remove(f"{COLLECTION}/{call.ids[0]}/files", call.ids[1], "file")
    return {"id": call.ids[1], "object": "container.file.deleted", "deleted": True}
