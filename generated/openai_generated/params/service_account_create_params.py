# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ServiceAccountCreateParams(TypedDict, total=False):
    """What `POST /organization/projects/{project_id}/service_accounts` takes."""

    name: Required[str]
    """The name of the service account."""
