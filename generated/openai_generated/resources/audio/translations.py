# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, overload

from openai_generated.endpoints.audio import CREATE_TRANSLATION
from openai_runtime.hints import evaluable
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

    from openai_generated.models.translation_create_response import (
        Translation,
        TranslationCreateResponse,
        TranslationVerbose,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.files import FileTypes
    from openai_runtime.unset import Omit


class Translations(SyncResource):
    """`client.audio.translations`."""

    @property
    def with_raw_response(self) -> TranslationsWithRawResponse:
        """The same methods, answering with the raw response."""
        return TranslationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> TranslationsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return TranslationsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Literal["whisper-1"] | str,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Translation:
        """Write down in English what is said in an audio file.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a translation model; only whisper-1 is known.
            prompt: English words that set the style, or go on from an earlier piece.
            response_format: The form of the result: json (the default), text, srt, verbose_json or vtt.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
        """
        ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Literal["whisper-1"] | str,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> TranslationVerbose:
        """Write down in English what is said in an audio file.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a translation model; only whisper-1 is known.
            prompt: English words that set the style, or go on from an earlier piece.
            response_format: The form of the result: json (the default), text, srt, verbose_json or vtt.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
        """
        ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Literal["whisper-1"] | str,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> str:
        """Write down in English what is said in an audio file.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a translation model; only whisper-1 is known.
            prompt: English words that set the style, or go on from an earlier piece.
            response_format: The form of the result: json (the default), text, srt, verbose_json or vtt.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
        """
        ...

    def create(
        self,
        *,
        file: FileTypes,
        model: Literal["whisper-1"] | str,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Translation | TranslationVerbose | str:
        """Write down in English what is said in an audio file.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a translation model; only whisper-1 is known.
            prompt: English words that set the style, or go on from an earlier piece.
            response_format: The form of the result: json (the default), text, srt, verbose_json or vtt.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
        """
        return self._send(
            CREATE_TRANSLATION,
            {
                "file": file,
                "model": model,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncTranslations(AsyncResource):
    """`client.audio.translations`."""

    @property
    def with_raw_response(self) -> AsyncTranslationsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncTranslationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncTranslationsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: Literal["whisper-1"] | str,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Translation:
        """Write down in English what is said in an audio file.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a translation model; only whisper-1 is known.
            prompt: English words that set the style, or go on from an earlier piece.
            response_format: The form of the result: json (the default), text, srt, verbose_json or vtt.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
        """
        ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: Literal["whisper-1"] | str,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> TranslationVerbose:
        """Write down in English what is said in an audio file.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a translation model; only whisper-1 is known.
            prompt: English words that set the style, or go on from an earlier piece.
            response_format: The form of the result: json (the default), text, srt, verbose_json or vtt.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
        """
        ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: Literal["whisper-1"] | str,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> str:
        """Write down in English what is said in an audio file.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a translation model; only whisper-1 is known.
            prompt: English words that set the style, or go on from an earlier piece.
            response_format: The form of the result: json (the default), text, srt, verbose_json or vtt.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
        """
        ...

    async def create(
        self,
        *,
        file: FileTypes,
        model: Literal["whisper-1"] | str,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Translation | TranslationVerbose | str:
        """Write down in English what is said in an audio file.

        Args:
            file: The audio file: a path, bytes, an open file, or a tuple of name, content and type.
            model: The id of a translation model; only whisper-1 is known.
            prompt: English words that set the style, or go on from an earlier piece.
            response_format: The form of the result: json (the default), text, srt, verbose_json or vtt.
            temperature: Randomness, 0 to 1; 0 (the default) lets the model raise it where needed.
        """
        return await self._send(
            CREATE_TRANSLATION,
            {
                "file": file,
                "model": model,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class TranslationsWithRawResponse(RawView[Translations]):
    """`Translations` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Translations) -> None:
            self.create = raw_method(resource.create)
    else:
        create = raw_method(Translations.create)


class AsyncTranslationsWithRawResponse(RawView[AsyncTranslations]):
    """`AsyncTranslations` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncTranslations) -> None:
            self.create = async_raw_method(resource.create)
    else:
        create = async_raw_method(AsyncTranslations.create)


class TranslationsWithStreamingResponse(StreamedView[Translations]):
    """`Translations` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Translations) -> None:
            self.create = streamed_method(resource.create)
    else:
        create = streamed_method(Translations.create)


class AsyncTranslationsWithStreamingResponse(StreamedView[AsyncTranslations]):
    """`AsyncTranslations` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncTranslations) -> None:
            self.create = async_streamed_method(resource.create)
    else:
        create = async_streamed_method(AsyncTranslations.create)


evaluable(__name__)
