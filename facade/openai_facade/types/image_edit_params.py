# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.image_edit_params import (
        ImageEditParams as ImageEditParams,
        ImageEditParams as ImageEditParamsBase,
        ImageEditParams as ImageEditParamsNonStreaming,
        ImageEditParams as ImageEditParamsStreaming,
        ImageEditParamsSvg as Svg,
    )
    from openai_generated.params.image_edit_params_svg_reasoning import ImageEditParamsSvgReasoning as SvgReasoning


__all__ = [
    "ImageEditParams",
    "ImageEditParamsBase",
    "ImageEditParamsNonStreaming",
    "ImageEditParamsStreaming",
    "Svg",
    "SvgReasoning",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImageEditParams": "openai_generated.params.image_edit_params",
        "ImageEditParamsBase": "openai_generated.params.image_edit_params:ImageEditParams",
        "ImageEditParamsNonStreaming": "openai_generated.params.image_edit_params:ImageEditParams",
        "ImageEditParamsStreaming": "openai_generated.params.image_edit_params:ImageEditParams",
        "Svg": "openai_generated.params.image_edit_params:ImageEditParamsSvg",
        "SvgReasoning": "openai_generated.params.image_edit_params_svg_reasoning:ImageEditParamsSvgReasoning",
    },
)
