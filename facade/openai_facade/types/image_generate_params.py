# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.image_edit_params_svg_reasoning import ImageEditParamsSvgReasoning as SvgReasoning
    from openai_generated.params.image_generate_params import (
        ImageGenerateParams as ImageGenerateParams,
        ImageGenerateParams as ImageGenerateParamsBase,
        ImageGenerateParams as ImageGenerateParamsNonStreaming,
        ImageGenerateParams as ImageGenerateParamsStreaming,
        ImageGenerateParamsSvg as Svg,
    )


__all__ = [
    "ImageGenerateParams",
    "ImageGenerateParamsBase",
    "ImageGenerateParamsNonStreaming",
    "ImageGenerateParamsStreaming",
    "Svg",
    "SvgReasoning",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImageGenerateParams": "openai_generated.params.image_generate_params",
        "ImageGenerateParamsBase": "openai_generated.params.image_generate_params:ImageGenerateParams",
        "ImageGenerateParamsNonStreaming": "openai_generated.params.image_generate_params:ImageGenerateParams",
        "ImageGenerateParamsStreaming": "openai_generated.params.image_generate_params:ImageGenerateParams",
        "Svg": "openai_generated.params.image_generate_params:ImageGenerateParamsSvg",
        "SvgReasoning": "openai_generated.params.image_edit_params_svg_reasoning:ImageEditParamsSvgReasoning",
    },
)
