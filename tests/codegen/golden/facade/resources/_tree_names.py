# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openai_facade.extensions.weather import Weather
    from openai_facade.resources.beta import Beta
    from openai_facade.resources.plants.plants import Plants
    from openai_generated.resources.models import Models
    from openai_generated.resources.plans.plans import Plans


__all__ = ["plants", "beta", "models", "weather", "plans"]

plants: Plants
beta: Beta
models: Models
weather: Weather
plans: Plans
