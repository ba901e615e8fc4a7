# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_encrypted_content import BetaEncryptedContent as BetaEncryptedContent


__all__ = ["BetaEncryptedContent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaEncryptedContent": "openai_generated.models.beta_encrypted_content",
    },
)
