"""The version that the name `openai` stands for."""

from __future__ import annotations

from ..followed import VERSION as VERSION

__title__ = "openai"
__version__ = VERSION
