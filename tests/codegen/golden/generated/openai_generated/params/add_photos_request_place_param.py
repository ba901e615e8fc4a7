# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypedDict


AddPhotosRequestPlaceParam = TypedDict(
    "AddPhotosRequestPlaceParam",
    {
        "lat": "float",
        "alt/m": "float",
    },
    total=False,
)
"""Add photos request place."""
