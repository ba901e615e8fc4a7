# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.beta_model_ids_shared_value import BetaModelIdsSharedValue


BetaModelIdsShared: TypeAlias = str | BetaModelIdsSharedValue
"""Beta model IDS shared."""
