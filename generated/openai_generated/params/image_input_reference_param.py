# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class ImageInputReferenceParam(TypedDict, total=False):
    """Image input reference param."""

    image_url: str
    file_id: str
