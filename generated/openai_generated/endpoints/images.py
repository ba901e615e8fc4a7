# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `images`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_IMAGE_EDIT = Endpoint(
    operation="createImageEdit",
    method="POST",
    path="/images/edits",
    response="ImagesResponse",
    stream_event="ImageEditStreamEvent",
    body="multipart",
    files=("image", "mask", "markup"),
)
"""Change or extend given images by a prompt, limited to a masked area if wanted."""

CREATE_IMAGE = Endpoint(
    operation="createImage",
    method="POST",
    path="/images/generations",
    response="ImagesResponse",
    stream_event="ImageGenStreamEvent",
    body="json",
)
"""Paint one to ten images from a text prompt, whole or as a stream of partial images."""

CREATE_IMAGE_VARIATION = Endpoint(
    operation="createImageVariation",
    method="POST",
    path="/images/variations",
    response="ImagesResponse",
    body="multipart",
    files=("image",),
)
"""Make variations of one square image with the dall-e-2 model."""
