# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, overload

from openai_generated.endpoints.completions import CREATE_COMPLETION
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
    from collections.abc import Mapping
    from typing import Literal

    from openai_generated import params
    from openai_generated.models.completion import Completion
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


class Completions(SyncResource):
    """`client.completions`."""

    @property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return CompletionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return CompletionsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Completion:
        """Continue a raw text prompt with a legacy completion model, whole or as a stream.

        Args:
            model: The id of the model.
            prompt: The text to continue: one, several, or arrays of token ids.
            best_of: How many candidates to generate on the server, 0 to 20; the n best come back and all are billed.
            echo: Whether the prompt is repeated in front of the answer.
            frequency_penalty: Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default.
            logit_bias: Token id to a number from -100 to 100 that is added to the token's score.
            logprobs: How many of the likeliest tokens to report at each position, 0 to 5.
            max_tokens: Upper bound on the generated tokens; 16 by default.
            n: How many alternative continuations to make, 1 to 128.
            presence_penalty: Lowers the odds of any token that has occurred already, -2 to 2; 0 by default.
            seed: A number that makes equal requests likelier to give equal answers.
            stop: Up to four texts at which generation ends; they are not part of the answer.
            stream: Whether the text comes in pieces while it is made; false by default.
            stream_options: Settings that only a stream knows, such as whether a last chunk carries the token usage.
            suffix: Text that follows the gap to fill.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user.
        """
        ...

    @overload
    def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        stream: Literal[True],
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Stream[Completion]:
        """Continue a raw text prompt with a legacy completion model, whole or as a stream.

        Args:
            model: The id of the model.
            prompt: The text to continue: one, several, or arrays of token ids.
            best_of: How many candidates to generate on the server, 0 to 20; the n best come back and all are billed.
            echo: Whether the prompt is repeated in front of the answer.
            frequency_penalty: Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default.
            logit_bias: Token id to a number from -100 to 100 that is added to the token's score.
            logprobs: How many of the likeliest tokens to report at each position, 0 to 5.
            max_tokens: Upper bound on the generated tokens; 16 by default.
            n: How many alternative continuations to make, 1 to 128.
            presence_penalty: Lowers the odds of any token that has occurred already, -2 to 2; 0 by default.
            seed: A number that makes equal requests likelier to give equal answers.
            stop: Up to four texts at which generation ends; they are not part of the answer.
            stream: Whether the text comes in pieces while it is made; false by default.
            stream_options: Settings that only a stream knows, such as whether a last chunk carries the token usage.
            suffix: Text that follows the gap to fill.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user.
        """
        ...

    @overload
    def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        stream: bool,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Completion | Stream[Completion]:
        """Continue a raw text prompt with a legacy completion model, whole or as a stream.

        Args:
            model: The id of the model.
            prompt: The text to continue: one, several, or arrays of token ids.
            best_of: How many candidates to generate on the server, 0 to 20; the n best come back and all are billed.
            echo: Whether the prompt is repeated in front of the answer.
            frequency_penalty: Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default.
            logit_bias: Token id to a number from -100 to 100 that is added to the token's score.
            logprobs: How many of the likeliest tokens to report at each position, 0 to 5.
            max_tokens: Upper bound on the generated tokens; 16 by default.
            n: How many alternative continuations to make, 1 to 128.
            presence_penalty: Lowers the odds of any token that has occurred already, -2 to 2; 0 by default.
            seed: A number that makes equal requests likelier to give equal answers.
            stop: Up to four texts at which generation ends; they are not part of the answer.
            stream: Whether the text comes in pieces while it is made; false by default.
            stream_options: Settings that only a stream knows, such as whether a last chunk carries the token usage.
            suffix: Text that follows the gap to fill.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user.
        """
        ...

    def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Completion | Stream[Completion]:
        """Continue a raw text prompt with a legacy completion model, whole or as a stream.

        Args:
            model: The id of the model.
            prompt: The text to continue: one, several, or arrays of token ids.
            best_of: How many candidates to generate on the server, 0 to 20; the n best come back and all are billed.
            echo: Whether the prompt is repeated in front of the answer.
            frequency_penalty: Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default.
            logit_bias: Token id to a number from -100 to 100 that is added to the token's score.
            logprobs: How many of the likeliest tokens to report at each position, 0 to 5.
            max_tokens: Upper bound on the generated tokens; 16 by default.
            n: How many alternative continuations to make, 1 to 128.
            presence_penalty: Lowers the odds of any token that has occurred already, -2 to 2; 0 by default.
            seed: A number that makes equal requests likelier to give equal answers.
            stop: Up to four texts at which generation ends; they are not part of the answer.
            stream: Whether the text comes in pieces while it is made; false by default.
            stream_options: Settings that only a stream knows, such as whether a last chunk carries the token usage.
            suffix: Text that follows the gap to fill.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user.
        """
        return self._send(
            CREATE_COMPLETION,
            {
                "model": model,
                "prompt": prompt,
                "best_of": best_of,
                "echo": echo,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "presence_penalty": presence_penalty,
                "seed": seed,
                "stop": stop,
                "stream": stream,
                "stream_options": stream_options,
                "suffix": suffix,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncCompletions(AsyncResource):
    """`client.completions`."""

    @property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncCompletionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncCompletionsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Completion:
        """Continue a raw text prompt with a legacy completion model, whole or as a stream.

        Args:
            model: The id of the model.
            prompt: The text to continue: one, several, or arrays of token ids.
            best_of: How many candidates to generate on the server, 0 to 20; the n best come back and all are billed.
            echo: Whether the prompt is repeated in front of the answer.
            frequency_penalty: Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default.
            logit_bias: Token id to a number from -100 to 100 that is added to the token's score.
            logprobs: How many of the likeliest tokens to report at each position, 0 to 5.
            max_tokens: Upper bound on the generated tokens; 16 by default.
            n: How many alternative continuations to make, 1 to 128.
            presence_penalty: Lowers the odds of any token that has occurred already, -2 to 2; 0 by default.
            seed: A number that makes equal requests likelier to give equal answers.
            stop: Up to four texts at which generation ends; they are not part of the answer.
            stream: Whether the text comes in pieces while it is made; false by default.
            stream_options: Settings that only a stream knows, such as whether a last chunk carries the token usage.
            suffix: Text that follows the gap to fill.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user.
        """
        ...

    @overload
    async def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        stream: Literal[True],
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncStream[Completion]:
        """Continue a raw text prompt with a legacy completion model, whole or as a stream.

        Args:
            model: The id of the model.
            prompt: The text to continue: one, several, or arrays of token ids.
            best_of: How many candidates to generate on the server, 0 to 20; the n best come back and all are billed.
            echo: Whether the prompt is repeated in front of the answer.
            frequency_penalty: Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default.
            logit_bias: Token id to a number from -100 to 100 that is added to the token's score.
            logprobs: How many of the likeliest tokens to report at each position, 0 to 5.
            max_tokens: Upper bound on the generated tokens; 16 by default.
            n: How many alternative continuations to make, 1 to 128.
            presence_penalty: Lowers the odds of any token that has occurred already, -2 to 2; 0 by default.
            seed: A number that makes equal requests likelier to give equal answers.
            stop: Up to four texts at which generation ends; they are not part of the answer.
            stream: Whether the text comes in pieces while it is made; false by default.
            stream_options: Settings that only a stream knows, such as whether a last chunk carries the token usage.
            suffix: Text that follows the gap to fill.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user.
        """
        ...

    @overload
    async def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        stream: bool,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Completion | AsyncStream[Completion]:
        """Continue a raw text prompt with a legacy completion model, whole or as a stream.

        Args:
            model: The id of the model.
            prompt: The text to continue: one, several, or arrays of token ids.
            best_of: How many candidates to generate on the server, 0 to 20; the n best come back and all are billed.
            echo: Whether the prompt is repeated in front of the answer.
            frequency_penalty: Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default.
            logit_bias: Token id to a number from -100 to 100 that is added to the token's score.
            logprobs: How many of the likeliest tokens to report at each position, 0 to 5.
            max_tokens: Upper bound on the generated tokens; 16 by default.
            n: How many alternative continuations to make, 1 to 128.
            presence_penalty: Lowers the odds of any token that has occurred already, -2 to 2; 0 by default.
            seed: A number that makes equal requests likelier to give equal answers.
            stop: Up to four texts at which generation ends; they are not part of the answer.
            stream: Whether the text comes in pieces while it is made; false by default.
            stream_options: Settings that only a stream knows, such as whether a last chunk carries the token usage.
            suffix: Text that follows the gap to fill.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user.
        """
        ...

    async def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Completion | AsyncStream[Completion]:
        """Continue a raw text prompt with a legacy completion model, whole or as a stream.

        Args:
            model: The id of the model.
            prompt: The text to continue: one, several, or arrays of token ids.
            best_of: How many candidates to generate on the server, 0 to 20; the n best come back and all are billed.
            echo: Whether the prompt is repeated in front of the answer.
            frequency_penalty: Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default.
            logit_bias: Token id to a number from -100 to 100 that is added to the token's score.
            logprobs: How many of the likeliest tokens to report at each position, 0 to 5.
            max_tokens: Upper bound on the generated tokens; 16 by default.
            n: How many alternative continuations to make, 1 to 128.
            presence_penalty: Lowers the odds of any token that has occurred already, -2 to 2; 0 by default.
            seed: A number that makes equal requests likelier to give equal answers.
            stop: Up to four texts at which generation ends; they are not part of the answer.
            stream: Whether the text comes in pieces while it is made; false by default.
            stream_options: Settings that only a stream knows, such as whether a last chunk carries the token usage.
            suffix: Text that follows the gap to fill.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user.
        """
        return await self._send(
            CREATE_COMPLETION,
            {
                "model": model,
                "prompt": prompt,
                "best_of": best_of,
                "echo": echo,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "presence_penalty": presence_penalty,
                "seed": seed,
                "stop": stop,
                "stream": stream,
                "stream_options": stream_options,
                "suffix": suffix,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class CompletionsWithRawResponse(RawView[Completions]):
    """`Completions` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Completions) -> None:
            self.create = raw_method(resource.create)
    else:
        create = raw_method(Completions.create)


class AsyncCompletionsWithRawResponse(RawView[AsyncCompletions]):
    """`AsyncCompletions` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncCompletions) -> None:
            self.create = async_raw_method(resource.create)
    else:
        create = async_raw_method(AsyncCompletions.create)


class CompletionsWithStreamingResponse(StreamedView[Completions]):
    """`Completions` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Completions) -> None:
            self.create = streamed_method(resource.create)
    else:
        create = streamed_method(Completions.create)


class AsyncCompletionsWithStreamingResponse(StreamedView[AsyncCompletions]):
    """`AsyncCompletions` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncCompletions) -> None:
            self.create = async_streamed_method(resource.create)
    else:
        create = async_streamed_method(AsyncCompletions.create)


evaluable(__name__)
