# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

V1OrganizationExternalKeysPostRequestAzurePurpose: TypeAlias = Literal["ekm", "psp_decryption"]
"""V 1 organization external keys post request azure purpose: the values known when this was generated."""
