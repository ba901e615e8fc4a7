"""Files, and the uploads that files come in."""

from __future__ import annotations

from typing import Never, NotRequired, TypedDict

from .collection import Collection


class File(TypedDict):
    """An uploaded file; its bytes are attached to it."""

    id: str
    object: str
    bytes: int
    created_at: int
    expires_at: NotRequired[int | None]
    filename: str
    purpose: str
    status: str


class Upload(TypedDict):
    """A file that was announced and comes in parts."""

    id: str
    object: str
    bytes: int
    created_at: int
    filename: str
    purpose: str
    status: str
    expires_at: int
    file: File | None


class UploadPart(TypedDict):
    """A part of an upload; its bytes are attached to it."""

    id: str
    object: str
    created_at: int
    upload_id: str


FILES: Collection[File, Never] = Collection("/files", "file")
UPLOADS: Collection[Upload, Never] = Collection("/uploads", "upload")
PARTS: Collection[UploadPart, Never] = Collection("/uploads/{}/parts", "part")
