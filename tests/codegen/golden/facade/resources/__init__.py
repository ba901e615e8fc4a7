# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.weather import AsyncWeather as AsyncWeather, Weather as Weather
    from openai_facade.resources import (
        beta as beta,
        models as models,
        plans as plans,
        plants as plants,
        weather as weather,
    )
    from openai_facade.resources.beta import AsyncBeta as AsyncBeta, Beta as Beta
    from openai_facade.resources.plants.plants import AsyncPlants as AsyncPlants, Plants as Plants
    from openai_generated.resources.beta import (
        AsyncBetaWithRawResponse as AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse as AsyncBetaWithStreamingResponse,
        BetaWithRawResponse as BetaWithRawResponse,
        BetaWithStreamingResponse as BetaWithStreamingResponse,
    )
    from openai_generated.resources.models import (
        AsyncModels as AsyncModels,
        AsyncModelsWithRawResponse as AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse as AsyncModelsWithStreamingResponse,
        Models as Models,
        ModelsWithRawResponse as ModelsWithRawResponse,
        ModelsWithStreamingResponse as ModelsWithStreamingResponse,
    )
    from openai_generated.resources.plans.plans import (
        AsyncPlans as AsyncPlans,
        AsyncPlansWithRawResponse as AsyncPlansWithRawResponse,
        AsyncPlansWithStreamingResponse as AsyncPlansWithStreamingResponse,
        Plans as Plans,
        PlansWithRawResponse as PlansWithRawResponse,
        PlansWithStreamingResponse as PlansWithStreamingResponse,
    )
    from openai_generated.resources.plants.plants import (
        AsyncPlantsWithRawResponse as AsyncPlantsWithRawResponse,
        AsyncPlantsWithStreamingResponse as AsyncPlantsWithStreamingResponse,
        PlantsWithRawResponse as PlantsWithRawResponse,
        PlantsWithStreamingResponse as PlantsWithStreamingResponse,
    )


__all__ = [
    "AsyncBeta",
    "AsyncBetaWithRawResponse",
    "AsyncBetaWithStreamingResponse",
    "AsyncModels",
    "AsyncModelsWithRawResponse",
    "AsyncModelsWithStreamingResponse",
    "AsyncPlans",
    "AsyncPlansWithRawResponse",
    "AsyncPlansWithStreamingResponse",
    "AsyncPlants",
    "AsyncPlantsWithRawResponse",
    "AsyncPlantsWithStreamingResponse",
    "AsyncWeather",
    "Beta",
    "BetaWithRawResponse",
    "BetaWithStreamingResponse",
    "Models",
    "ModelsWithRawResponse",
    "ModelsWithStreamingResponse",
    "Plans",
    "PlansWithRawResponse",
    "PlansWithStreamingResponse",
    "Plants",
    "PlantsWithRawResponse",
    "PlantsWithStreamingResponse",
    "Weather",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncBeta": "openai_facade.resources.beta",
        "AsyncBetaWithRawResponse": "openai_generated.resources.beta",
        "AsyncBetaWithStreamingResponse": "openai_generated.resources.beta",
        "AsyncModels": "openai_generated.resources.models",
        "AsyncModelsWithRawResponse": "openai_generated.resources.models",
        "AsyncModelsWithStreamingResponse": "openai_generated.resources.models",
        "AsyncPlans": "openai_generated.resources.plans.plans",
        "AsyncPlansWithRawResponse": "openai_generated.resources.plans.plans",
        "AsyncPlansWithStreamingResponse": "openai_generated.resources.plans.plans",
        "AsyncPlants": "openai_facade.resources.plants.plants",
        "AsyncPlantsWithRawResponse": "openai_generated.resources.plants.plants",
        "AsyncPlantsWithStreamingResponse": "openai_generated.resources.plants.plants",
        "AsyncWeather": "openai_facade.extensions.weather",
        "Beta": "openai_facade.resources.beta",
        "BetaWithRawResponse": "openai_generated.resources.beta",
        "BetaWithStreamingResponse": "openai_generated.resources.beta",
        "Models": "openai_generated.resources.models",
        "ModelsWithRawResponse": "openai_generated.resources.models",
        "ModelsWithStreamingResponse": "openai_generated.resources.models",
        "Plans": "openai_generated.resources.plans.plans",
        "PlansWithRawResponse": "openai_generated.resources.plans.plans",
        "PlansWithStreamingResponse": "openai_generated.resources.plans.plans",
        "Plants": "openai_facade.resources.plants.plants",
        "PlantsWithRawResponse": "openai_generated.resources.plants.plants",
        "PlantsWithStreamingResponse": "openai_generated.resources.plants.plants",
        "Weather": "openai_facade.extensions.weather",
        "beta": ".beta:",
        "models": ".models:",
        "plans": ".plans:",
        "plants": ".plants:",
        "weather": ".weather:",
    },
)
