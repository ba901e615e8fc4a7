# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `plants`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_PLANTS = Endpoint(
    operation="listPlants",
    method="GET",
    path="/plants",
    response="Plant",
    query={"after": "form", "include": "brackets", "metadata": "deepObject", "codes": "comma", "from_": "form"},
    wire={"from_": "from"},
    page="CursorPage",
    fixed_headers={"Garden-Beta": "v2"},
)
"""Page through the plants."""

CREATE_PLANT = Endpoint(
    operation="create-plant",
    method="POST",
    path="/plants",
    response="Plant",
    wire={"from_": "from"},
    stream_event="PlantEvent",
    body="json",
)
"""Plant something; a "quoted" word, a \\ and a ''' must survive."""

GET_PLANT = Endpoint(
    operation="getPlant",
    method="GET",
    path="/plants/{plant_id}",
    response="Plant",
    path_params=("plant_id",),
    wire={"plant_id": "plant-id"},
)
"""Look at one plant."""

DELETE_PLANT = Endpoint(
    operation="deletePlant",
    method="DELETE",
    path="/plants/{plant_id}",
    path_params=("plant_id",),
    wire={"plant_id": "plant-id"},
    content="none",
    deprecated=True,
)
"""Dig one plant out."""

ADD_PHOTOS = Endpoint(
    operation="addPhotos",
    method="POST",
    path="/plants/{plant_id}/photos/{class_}",
    response="AddPhotosResponse",
    path_params=("plant_id", "class_"),
    query={"quality": "form"},
    headers={"x_camera": "X-Camera"},
    wire={"plant_id": "plant-id", "class_": "class"},
    body="multipart",
    files=("photo", "more"),
)
"""Add photos of a plant."""

GET_PHOTO = Endpoint(
    operation="getPhoto",
    method="GET",
    path="/plants/{plant_id}/photos/{class_}",
    path_params=("plant_id", "class_"),
    wire={"plant_id": "plant-id", "class_": "class"},
    content="binary",
    fixed_headers={"Accept": "image/png"},
)
"""Download a photo."""
