# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.files import FileTypes
from openai_runtime.types import TypedDict


class PartCreateParams(TypedDict, total=False):
    """What `POST /uploads/{upload_id}/parts` takes."""

    data: Required[FileTypes]
    """The bytes of this part, at most 64 MB."""
