# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.beta_responses_model import BetaResponsesModel


BetaModelIdsCompaction: TypeAlias = BetaResponsesModel | str
"""Beta model IDS compaction."""
