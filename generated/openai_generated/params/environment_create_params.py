# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class EnvironmentCreateParams(TypedDict, total=False):
    """What `POST /agents/environments` takes."""

    environment: Required[params.EnvironmentCreateParamsEnvironment | Model]
    """Where the agent works, on a hosted machine, on one of yours or nowhere, and how that is set up."""
    vault_ids: SequenceNotStr[str] | None
    """The vaults whose credentials may be used."""
    idempotency_key: str
    """A text of your own; a request repeated with it is carried out only once."""
