# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.beta_model_ids_responses_value import BetaModelIdsResponsesValue
from openai_generated.models.beta_model_ids_shared import BetaModelIdsShared

BetaModelIdsResponses: TypeAlias = BetaModelIdsShared | BetaModelIdsResponsesValue
"""Beta model IDS responses."""
