# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.files import FileTypes
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class AddPhotosRequestParam(TypedDict, total=False):
    """What `POST /plants/{plant_id}/photos/{class_}` takes."""

    photo: Required[FileTypes]
    more: Iterable[FileTypes]
    place: params.AddPhotosRequestPlaceParam | Model
    plant_id: str
    quality: float
    x_camera: str


AddPhotosRequestPlaceParam = TypedDict(
    "AddPhotosRequestPlaceParam",
    {
        "lat": "float",
        "alt/m": "float",
    },
    total=False,
)
"""Add photos request place."""
