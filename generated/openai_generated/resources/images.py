# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, overload

from openai_generated.endpoints.images import CREATE_IMAGE, CREATE_IMAGE_EDIT, CREATE_IMAGE_VARIATION
from openai_runtime.resource import AsyncResource, SyncResource
from openai_runtime.unset import omit
from openai_runtime.views import (
    RawView,
    StreamedView,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
)

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated import models, params
    from openai_generated.models.image_edit_stream_event import ImageEditStreamEvent
    from openai_generated.models.image_gen_stream_event import ImageGenStreamEvent
    from openai_generated.models.images_response import ImagesResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.files import FileTypes
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Images(SyncResource):
    """`client.images`."""

    @property
    def with_raw_response(self) -> ImagesWithRawResponse:
        """The same methods, answering with the raw response."""
        return ImagesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ImagesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ImagesWithStreamingResponse(self)

    def create_variation(
        self,
        *,
        image: FileTypes,
        model: Literal["dall-e-2"] | str | None | Omit = omit,
        n: int | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ImagesResponse:
        """Make variations of one square image with the dall-e-2 model.

        Args:
            image: The picture to vary: a square PNG file.
            model: The id of an image model; only dall-e-2 is known.
            n: How many pictures to make, 1 (the default) to 10.
            response_format: How pictures come back: url (the default) or b64_json.
            size: Width and height in pixels: 256x256, 512x512 or 1024x1024 (the default).
            user: A stable id of your end user.
        """
        return self._send(
            CREATE_IMAGE_VARIATION,
            {"image": image, "model": model, "n": n, "response_format": response_format, "size": size, "user": user},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    def edit(
        self,
        *,
        image: FileTypes | Iterable[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | models.ImageEditParamsModel | None | Omit = omit,
        n: int | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        user: str | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"] | None | Omit = omit,
        complexity: Literal["low", "medium", "high"] | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        markup: FileTypes | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        svg: params.ImageEditParamsSvg | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ImagesResponse: ...

    @overload
    def edit(
        self,
        *,
        image: FileTypes | Iterable[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | models.ImageEditParamsModel | None | Omit = omit,
        n: int | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        user: str | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        stream: Literal[True],
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"] | None | Omit = omit,
        complexity: Literal["low", "medium", "high"] | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        markup: FileTypes | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        svg: params.ImageEditParamsSvg | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Stream[ImageEditStreamEvent]: ...

    @overload
    def edit(
        self,
        *,
        image: FileTypes | Iterable[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | models.ImageEditParamsModel | None | Omit = omit,
        n: int | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        user: str | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        stream: bool,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"] | None | Omit = omit,
        complexity: Literal["low", "medium", "high"] | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        markup: FileTypes | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        svg: params.ImageEditParamsSvg | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]: ...

    def edit(
        self,
        *,
        image: FileTypes | Iterable[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | models.ImageEditParamsModel | None | Omit = omit,
        n: int | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        user: str | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        stream: bool | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"] | None | Omit = omit,
        complexity: Literal["low", "medium", "high"] | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        markup: FileTypes | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        svg: params.ImageEditParamsSvg | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]:
        """Change or extend given images by a prompt, limited to a masked area if wanted.

        Args:
            image: The picture to change, or up to 16 of them for models other than dall-e-2.
            prompt: What the result shows, in words.
            mask: A picture whose transparent areas say where the first image may change.
            background: Whether the background is transparent, opaque or auto (the default).
            model: The id of an image model; gpt-image-1.5 by default.
            n: How many pictures to make, 1 (the default) to 10.
            size: Width and height in pixels, such as 1024x1024.
            response_format: How dall-e-2 pictures come back: url or b64_json; other models always send base64.
            output_format: The file type of the result: png (the default), jpeg or webp.
            output_compression: Quality of jpeg and webp files in percent, 0 to 100; 100 by default.
            user: A stable id of your end user.
            input_fidelity: How closely the features of the input pictures are kept: high or low.
            stream: Whether pictures come as events while they are made; false by default.
            partial_images: How many unfinished pictures a stream shows, 0 (the default) to 3.
            quality: How much care goes into the picture; which values are allowed depends on the model.
            complexity: How much detail a vector graphic has, low, medium or high.
            frame_count: How many frames an animation has.
            frame_duration_ms: How long a frame of an animation is shown, in milliseconds.
            markup: A picture on which the wanted changes are drawn.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
            svg: How a vector graphic is made, such as by which model.
        """
        return self._send(
            CREATE_IMAGE_EDIT,
            {
                "image": image,
                "prompt": prompt,
                "mask": mask,
                "background": background,
                "model": model,
                "n": n,
                "size": size,
                "response_format": response_format,
                "output_format": output_format,
                "output_compression": output_compression,
                "user": user,
                "input_fidelity": input_fidelity,
                "stream": stream,
                "partial_images": partial_images,
                "quality": quality,
                "complexity": complexity,
                "frame_count": frame_count,
                "frame_duration_ms": frame_duration_ms,
                "markup": markup,
                "safety_identifier": safety_identifier,
                "svg": svg,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    def generate(
        self,
        *,
        prompt: str,
        model: str | models.ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
        | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        complexity: Literal["low", "medium", "high"] | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        svg: params.ImageGenerateParamsSvg | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ImagesResponse: ...

    @overload
    def generate(
        self,
        *,
        prompt: str,
        model: str | models.ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        stream: Literal[True],
        partial_images: int | None | Omit = omit,
        size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
        | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        complexity: Literal["low", "medium", "high"] | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        svg: params.ImageGenerateParamsSvg | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Stream[ImageGenStreamEvent]: ...

    @overload
    def generate(
        self,
        *,
        prompt: str,
        model: str | models.ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        stream: bool,
        partial_images: int | None | Omit = omit,
        size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
        | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        complexity: Literal["low", "medium", "high"] | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        svg: params.ImageGenerateParamsSvg | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]: ...

    def generate(
        self,
        *,
        prompt: str,
        model: str | models.ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        stream: bool | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
        | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        complexity: Literal["low", "medium", "high"] | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        svg: params.ImageGenerateParamsSvg | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]:
        """Paint one to ten images from a text prompt, whole or as a stream of partial images.

        Args:
            prompt: What the picture shows, in words.
            model: The id of an image model, such as gpt-image-1.5 or dall-e-3.
            n: How many pictures to make, 1 (the default) to 10; dall-e-3 makes one.
            quality: How much care goes into the picture: auto (the default), high, medium, low, hd or standard, by model.
            response_format: How dall-e pictures come back: url (the default) or b64_json; other models always send base64.
            output_format: The file type of the result: png (the default), jpeg or webp.
            output_compression: Quality of jpeg and webp files in percent, 0 to 100; 100 by default.
            stream: Whether pictures come as events while they are made; false by default.
            partial_images: How many unfinished pictures a stream shows, 0 (the default) to 3.
            size: Width and height in pixels, such as 1024x1024, or auto (the default).
            moderation: How strictly the result is filtered: auto (the default) or low.
            background: Whether the background is transparent, opaque or auto (the default).
            style: The look of dall-e-3 pictures: vivid (the default) or natural.
            user: A stable id of your end user.
            complexity: How much detail a vector graphic has, low, medium or high.
            frame_count: How many frames an animation has.
            frame_duration_ms: How long a frame of an animation is shown, in milliseconds.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
            svg: How a vector graphic is made, such as by which model.
        """
        return self._send(
            CREATE_IMAGE,
            {
                "prompt": prompt,
                "model": model,
                "n": n,
                "quality": quality,
                "response_format": response_format,
                "output_format": output_format,
                "output_compression": output_compression,
                "stream": stream,
                "partial_images": partial_images,
                "size": size,
                "moderation": moderation,
                "background": background,
                "style": style,
                "user": user,
                "complexity": complexity,
                "frame_count": frame_count,
                "frame_duration_ms": frame_duration_ms,
                "safety_identifier": safety_identifier,
                "svg": svg,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncImages(AsyncResource):
    """`client.images`."""

    @property
    def with_raw_response(self) -> AsyncImagesWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncImagesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncImagesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncImagesWithStreamingResponse(self)

    async def create_variation(
        self,
        *,
        image: FileTypes,
        model: Literal["dall-e-2"] | str | None | Omit = omit,
        n: int | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024"] | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ImagesResponse:
        """Make variations of one square image with the dall-e-2 model.

        Args:
            image: The picture to vary: a square PNG file.
            model: The id of an image model; only dall-e-2 is known.
            n: How many pictures to make, 1 (the default) to 10.
            response_format: How pictures come back: url (the default) or b64_json.
            size: Width and height in pixels: 256x256, 512x512 or 1024x1024 (the default).
            user: A stable id of your end user.
        """
        return await self._send(
            CREATE_IMAGE_VARIATION,
            {"image": image, "model": model, "n": n, "response_format": response_format, "size": size, "user": user},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    async def edit(
        self,
        *,
        image: FileTypes | Iterable[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | models.ImageEditParamsModel | None | Omit = omit,
        n: int | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        user: str | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"] | None | Omit = omit,
        complexity: Literal["low", "medium", "high"] | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        markup: FileTypes | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        svg: params.ImageEditParamsSvg | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ImagesResponse: ...

    @overload
    async def edit(
        self,
        *,
        image: FileTypes | Iterable[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | models.ImageEditParamsModel | None | Omit = omit,
        n: int | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        user: str | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        stream: Literal[True],
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"] | None | Omit = omit,
        complexity: Literal["low", "medium", "high"] | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        markup: FileTypes | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        svg: params.ImageEditParamsSvg | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncStream[ImageEditStreamEvent]: ...

    @overload
    async def edit(
        self,
        *,
        image: FileTypes | Iterable[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | models.ImageEditParamsModel | None | Omit = omit,
        n: int | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        user: str | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        stream: bool,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"] | None | Omit = omit,
        complexity: Literal["low", "medium", "high"] | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        markup: FileTypes | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        svg: params.ImageEditParamsSvg | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]: ...

    async def edit(
        self,
        *,
        image: FileTypes | Iterable[FileTypes],
        prompt: str,
        mask: FileTypes | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: str | models.ImageEditParamsModel | None | Omit = omit,
        n: int | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        user: str | Omit = omit,
        input_fidelity: Literal["high", "low"] | None | Omit = omit,
        stream: bool | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        quality: Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"] | None | Omit = omit,
        complexity: Literal["low", "medium", "high"] | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        markup: FileTypes | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        svg: params.ImageEditParamsSvg | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]:
        """Change or extend given images by a prompt, limited to a masked area if wanted.

        Args:
            image: The picture to change, or up to 16 of them for models other than dall-e-2.
            prompt: What the result shows, in words.
            mask: A picture whose transparent areas say where the first image may change.
            background: Whether the background is transparent, opaque or auto (the default).
            model: The id of an image model; gpt-image-1.5 by default.
            n: How many pictures to make, 1 (the default) to 10.
            size: Width and height in pixels, such as 1024x1024.
            response_format: How dall-e-2 pictures come back: url or b64_json; other models always send base64.
            output_format: The file type of the result: png (the default), jpeg or webp.
            output_compression: Quality of jpeg and webp files in percent, 0 to 100; 100 by default.
            user: A stable id of your end user.
            input_fidelity: How closely the features of the input pictures are kept: high or low.
            stream: Whether pictures come as events while they are made; false by default.
            partial_images: How many unfinished pictures a stream shows, 0 (the default) to 3.
            quality: How much care goes into the picture; which values are allowed depends on the model.
            complexity: How much detail a vector graphic has, low, medium or high.
            frame_count: How many frames an animation has.
            frame_duration_ms: How long a frame of an animation is shown, in milliseconds.
            markup: A picture on which the wanted changes are drawn.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
            svg: How a vector graphic is made, such as by which model.
        """
        return await self._send(
            CREATE_IMAGE_EDIT,
            {
                "image": image,
                "prompt": prompt,
                "mask": mask,
                "background": background,
                "model": model,
                "n": n,
                "size": size,
                "response_format": response_format,
                "output_format": output_format,
                "output_compression": output_compression,
                "user": user,
                "input_fidelity": input_fidelity,
                "stream": stream,
                "partial_images": partial_images,
                "quality": quality,
                "complexity": complexity,
                "frame_count": frame_count,
                "frame_duration_ms": frame_duration_ms,
                "markup": markup,
                "safety_identifier": safety_identifier,
                "svg": svg,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        model: str | models.ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
        | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        complexity: Literal["low", "medium", "high"] | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        svg: params.ImageGenerateParamsSvg | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ImagesResponse: ...

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        model: str | models.ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        stream: Literal[True],
        partial_images: int | None | Omit = omit,
        size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
        | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        complexity: Literal["low", "medium", "high"] | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        svg: params.ImageGenerateParamsSvg | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncStream[ImageGenStreamEvent]: ...

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        model: str | models.ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        stream: bool,
        partial_images: int | None | Omit = omit,
        size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
        | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        complexity: Literal["low", "medium", "high"] | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        svg: params.ImageGenerateParamsSvg | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]: ...

    async def generate(
        self,
        *,
        prompt: str,
        model: str | models.ImageModel | None | Omit = omit,
        n: int | None | Omit = omit,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"] | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        stream: bool | None | Omit = omit,
        partial_images: int | None | Omit = omit,
        size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
        | Omit = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        complexity: Literal["low", "medium", "high"] | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        svg: params.ImageGenerateParamsSvg | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]:
        """Paint one to ten images from a text prompt, whole or as a stream of partial images.

        Args:
            prompt: What the picture shows, in words.
            model: The id of an image model, such as gpt-image-1.5 or dall-e-3.
            n: How many pictures to make, 1 (the default) to 10; dall-e-3 makes one.
            quality: How much care goes into the picture: auto (the default), high, medium, low, hd or standard, by model.
            response_format: How dall-e pictures come back: url (the default) or b64_json; other models always send base64.
            output_format: The file type of the result: png (the default), jpeg or webp.
            output_compression: Quality of jpeg and webp files in percent, 0 to 100; 100 by default.
            stream: Whether pictures come as events while they are made; false by default.
            partial_images: How many unfinished pictures a stream shows, 0 (the default) to 3.
            size: Width and height in pixels, such as 1024x1024, or auto (the default).
            moderation: How strictly the result is filtered: auto (the default) or low.
            background: Whether the background is transparent, opaque or auto (the default).
            style: The look of dall-e-3 pictures: vivid (the default) or natural.
            user: A stable id of your end user.
            complexity: How much detail a vector graphic has, low, medium or high.
            frame_count: How many frames an animation has.
            frame_duration_ms: How long a frame of an animation is shown, in milliseconds.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
            svg: How a vector graphic is made, such as by which model.
        """
        return await self._send(
            CREATE_IMAGE,
            {
                "prompt": prompt,
                "model": model,
                "n": n,
                "quality": quality,
                "response_format": response_format,
                "output_format": output_format,
                "output_compression": output_compression,
                "stream": stream,
                "partial_images": partial_images,
                "size": size,
                "moderation": moderation,
                "background": background,
                "style": style,
                "user": user,
                "complexity": complexity,
                "frame_count": frame_count,
                "frame_duration_ms": frame_duration_ms,
                "safety_identifier": safety_identifier,
                "svg": svg,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ImagesWithRawResponse(RawView[Images]):
    """`Images` as `with_raw_response`."""

    create_variation = raw_method(Images.create_variation)
    edit = raw_method(Images.edit)
    generate = raw_method(Images.generate)


class AsyncImagesWithRawResponse(RawView[AsyncImages]):
    """`AsyncImages` as `with_raw_response`."""

    create_variation = async_raw_method(AsyncImages.create_variation)
    edit = async_raw_method(AsyncImages.edit)
    generate = async_raw_method(AsyncImages.generate)


class ImagesWithStreamingResponse(StreamedView[Images]):
    """`Images` as `with_streaming_response`."""

    create_variation = streamed_method(Images.create_variation)
    edit = streamed_method(Images.edit)
    generate = streamed_method(Images.generate)


class AsyncImagesWithStreamingResponse(StreamedView[AsyncImages]):
    """`AsyncImages` as `with_streaming_response`."""

    create_variation = async_streamed_method(AsyncImages.create_variation)
    edit = async_streamed_method(AsyncImages.edit)
    generate = async_streamed_method(AsyncImages.generate)
