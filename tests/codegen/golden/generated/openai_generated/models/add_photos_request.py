# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.add_photos_request_place import AddPhotosRequestPlace


@model
class AddPhotosRequest(Model):
    """Add photos request."""

    photo: object
    more: list[object] | None = None
    place: AddPhotosRequestPlace | None = None
