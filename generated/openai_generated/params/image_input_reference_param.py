# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class ImageInputReferenceParam(TypedDict, total=False):
    """Image input reference param."""

    image_url: str
    """A link, or the bytes as a `data:` URL, up to 20 MiB; left out if `file_id` is given."""
    file_id: str
    """An uploaded file with the picture; left out if `image_url` is given."""
