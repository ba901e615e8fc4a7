# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListOrganizationExternalKeysPurpose: TypeAlias = Literal["ekm", "psp_decryption"]
"""List organization external keys purpose: the values known when this was generated."""
