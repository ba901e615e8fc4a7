# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.template_list_params import TemplateListParams as TemplateListParams


__all__ = ["TemplateListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TemplateListParams": "openai_generated.params.template_list_params",
    },
)
