# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model, wire


@model
class AddPhotosRequest(Model):
    """Add photos request."""

    photo: object
    more: list[object] | None = None
    place: AddPhotosRequestPlace | None = None


@model
class AddPhotosRequestPlace(Model):
    """Add photos request place."""

    lat: float | None = None
    alt_m: float | None = wire("alt/m", default=None)
