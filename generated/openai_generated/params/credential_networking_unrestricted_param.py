# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class CredentialNetworkingUnrestrictedParam(TypedDict, total=False):
    """Credential networking unrestricted (`unrestricted`)."""

    type: Required[Literal["unrestricted"]]
