# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOciPurpose: TypeAlias = Literal["ekm", "psp_decryption"]
"""External key create params v 1 organization external keys post request oci purpose: the values known when this was generated."""
