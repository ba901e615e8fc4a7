# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ImageURLContentBlockParam(TypedDict, total=False):
    """Image URL content block (`image_url`)."""

    type: Required[Literal["image_url"]]
    """Always `image_url`."""
    image_url: Required[params.ImageURLParam | Model]
    """A picture on the web."""
