# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ExternalStorageCreateParams(TypedDict, total=False):
    """What `POST /organization/external_storage` takes."""

    project_id: Required[str]
    """The project that the storage is for."""
    provider: Required[params.ExternalStorageCreateParamsProvider | Model]
    """The cloud in which the bucket is, with its name and the access to it."""
