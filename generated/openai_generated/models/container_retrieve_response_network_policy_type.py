# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ContainerRetrieveResponseNetworkPolicyType: TypeAlias = Literal["allowlist", "disabled"]
"""Container retrieve response network policy type: the values known when this was generated."""
