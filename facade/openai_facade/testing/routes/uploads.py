"""Uploads: a file that comes in parts."""

from __future__ import annotations

import hashlib
import io
from typing import TYPE_CHECKING

from ..answers import Refused
from ..calls import Call, route
from ..checks import Part
from ..records.files import PARTS, UPLOADS, Upload, UploadPart
from .files import keep

if TYPE_CHECKING:
    from ..description import JSON

_LARGEST_PART = 64 * 1024 * 1024


@route("POST /uploads")
def create(call: Call) -> Upload:
    """Announce a file."""
    body, now = call.body, call.store.now()
    record: Upload = {
        "id": call.store.fresh("upload_"),
        "object": "upload",
        "bytes": body["bytes"],
        "created_at": now,
        "filename": body["filename"],
        "purpose": body["purpose"],
        "status": "pending",
        "expires_at": now + 3600,
        "file": None,
    }
    call.store.attached[f"announced:{record['id']}"] = body
    return UPLOADS.add(call.store, record)


@route("POST /uploads/{upload_id}/parts")
def add_part(call: Call) -> UploadPart:
    """Take a part."""
    upload = _pending(call)
    data = call.file("data")
    if data.size > _LARGEST_PART:
        raise Refused("A part holds at most 64 MB.", param="data")
    part: UploadPart = {
        "id": call.store.fresh("part_"),
        "object": "upload.part",
        "created_at": call.store.now(),
        "upload_id": upload["id"],
    }
    call.store.attached[f"content:{part['id']}"] = data
    return PARTS.of(upload["id"]).add(call.store, part)


@route("POST /uploads/{upload_id}/complete")
def complete(call: Call) -> Upload:
    """Put the parts together, in the order asked for, and check that they are what was announced."""
    upload = _pending(call)
    parts: list[bytes] = []
    for name in call.body["part_ids"]:
        if PARTS.of(upload["id"]).find(call.store, name) is None:
            raise Refused(f"The part '{name}' does not belong to this upload.", param="part_ids")
        parts.append(call.store.attached[f"content:{name}"].read())
    data = b"".join(parts)
    if len(data) != upload["bytes"]:
        raise Refused(f"The parts hold {len(data)} bytes, but {upload['bytes']} were announced.", param="part_ids")
    digest = hashlib.md5(data, usedforsecurity=False).hexdigest()
    if call.body.get("md5") not in (None, "", digest):
        raise Refused(f"The MD5 of the parts is {digest}.", param="md5")
    announced: JSON = call.store.attached[f"announced:{upload['id']}"]
    part = Part(upload["filename"], announced["mime_type"], io.BytesIO(data), len(data))
    file = keep(call.store, part, upload["purpose"], expires=announced.get("expires_after"))
    upload.update({"status": "completed", "file": file})
    return upload


@route("POST /uploads/{upload_id}/cancel")
def cancel(call: Call) -> Upload:
    """Give an upload up."""
    upload = _pending(call)
    upload["status"] = "cancelled"
    return upload


def _pending(call: Call) -> Upload:
    upload = UPLOADS.get(call.store, call.ids[0])
    if upload["status"] == "pending" and call.store.now() >= upload["expires_at"]:
        upload["status"] = "expired"
    if upload["status"] != "pending":
        raise Refused(f"The upload is {upload['status']}.", code="upload_not_pending")
    return upload
