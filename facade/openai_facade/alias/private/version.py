"""The version that the name `openai` stands for."""

from __future__ import annotations

from ..followed import VERSION as VERSION
