# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class CredentialCreateParams(TypedDict, total=False):
    """What `POST /vaults/{vault_id}/credentials` takes."""

    auth: Required[params.CredentialAuthCreateParam | Model]
    """How the credential authenticates, with its secret."""
    name: Required[str]
    """The name."""
    metadata: Mapping[str, str]
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
