# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


AddPhotosRequestPlaceParam = TypedDict(
    "AddPhotosRequestPlaceParam",
    {
        "lat": "float",
        "alt/m": "float",
    },
    total=False,
)
"""Add photos request place."""
