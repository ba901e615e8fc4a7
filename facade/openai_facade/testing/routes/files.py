"""Files: what was uploaded comes back byte for byte."""

from __future__ import annotations

import io
import mimetypes
from typing import TYPE_CHECKING

from ..answers import Answer, Refused
from ..calls import Call, route
from ..checks import Part
from ..records.files import FILES, File
from ..store import page

if TYPE_CHECKING:
    from ..calls import Body
    from ..description import JSON
    from ..store import Store


@route("POST /files")
def create(call: Call) -> File:
    """Keep an uploaded file."""
    part = call.file("file")
    if not part.filename:
        raise Refused("The file needs a name.", param="file")
    return keep(call.store, part, call.body["purpose"], expires=call.body.get("expires_after"))


def keep(store: Store, part: Part, purpose: str, *, expires: JSON | None = None) -> File:
    """Make a file record and keep the bytes with it."""
    record: File = {
        "id": store.fresh("file-"),
        "object": "file",
        "bytes": part.size,
        "created_at": store.now(),
        "expires_at": store.now() + expires["seconds"] if expires else None,
        "filename": part.filename,
        "purpose": purpose,
        "status": "processed",
    }
    if record["expires_at"] is None:
        del record["expires_at"]
    store.attached[f"content:{record['id']}"] = part
    return FILES.add(store, record)


def write(store: Store, filename: str, data: bytes, purpose: str) -> File:
    """Make a file that the API itself writes, such as the output of a batch."""
    kind = mimetypes.guess_type(filename)[0] or "application/octet-stream"
    return keep(store, Part(filename, kind, io.BytesIO(data), len(data)), purpose)


def part_of(store: Store, name: str) -> Part:
    """The bytes of a file.

    Raises:
        Missing: There is no such file.
    """
    FILES.get(store, name)
    part: Part = store.attached[f"content:{name}"]
    return part


@route("GET /files")
def list_files(call: Call) -> Body:
    """The files, newest first, by purpose."""
    purpose = call.query.get("purpose")
    found = [record for record in FILES.all(call.store) if purpose in (None, record["purpose"])]
    return page(found, call.query, limit=10_000)


@route("DELETE /files/{file_id}")
def delete(call: Call) -> Body:
    """Forget a file."""
    FILES.remove(call.store, call.ids[0])
    call.store.attached.pop(f"content:{call.ids[0]}", None)
    return {"id": call.ids[0], "object": "file", "deleted": True}


@route("GET /files/{file_id}/content")
def content(call: Call) -> Answer:
    """The bytes of a file."""
    part = part_of(call.store, call.ids[0])
    disposition = f'attachment; filename="{part.filename.encode("ascii", "replace").decode()}"'
    headers = {"content-type": "application/octet-stream", "content-disposition": disposition}
    return Answer(body=part.read(), headers=headers)
