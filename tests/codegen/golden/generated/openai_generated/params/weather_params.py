# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypedDict


class WeatherParams(TypedDict, total=False):
    """Arguments of `POST /weather`."""
