# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.beta_model_ids_shared import BetaModelIdsShared
from openai_generated.models.beta_responses_model_value import BetaResponsesModelValue


BetaResponsesModel: TypeAlias = BetaModelIdsShared | BetaResponsesModelValue
"""Beta responses model."""
