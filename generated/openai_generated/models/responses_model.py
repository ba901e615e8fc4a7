# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.model_ids_shared import ModelIdsShared
from openai_generated.models.responses_model_value import ResponsesModelValue


ResponsesModel: TypeAlias = ModelIdsShared | ResponsesModelValue
"""Responses model."""
