# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.weather import AsyncWeather as AsyncWeather, Weather as Weather


__all__ = ["AsyncWeather", "Weather"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Weather": "openai_facade.extensions.weather",
        "AsyncWeather": "openai_facade.extensions.weather",
    },
)
