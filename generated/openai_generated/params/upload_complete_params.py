# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import SequenceNotStr, TypedDict


class UploadCompleteParams(TypedDict, total=False):
    """What `POST /uploads/{upload_id}/complete` takes."""

    part_ids: Required[SequenceNotStr[str]]
    """The ids of the parts, in the order of the file's bytes."""
    md5: str
    """The MD5 checksum of the whole file, compared with what arrived."""
