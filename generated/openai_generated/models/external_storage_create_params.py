# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.external_storage_create_params_provider import ExternalStorageCreateParamsProvider


@model
class ExternalStorageCreateParams(Model):
    """External storage create params."""

    project_id: str
    provider: ExternalStorageCreateParamsProvider
