# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class PlantImportParams(TypedDict, total=False):
    """Arguments of `POST /plants/import`."""

    body: Required[Iterable[params.PlantCreateParams | Model]]
    """The body."""
