"""Commands that ask a model: `chat` and `respond`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from .given import given, text_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from .terminal import Terminal


def chat(client: Any, options: argparse.Namespace, terminal: Terminal) -> None:
    """Ask once, or hold a conversation where there is a terminal and nothing was asked."""
    messages: list[dict[str, str]] = []
    if options.system:
        messages.append({"role": "system", "content": options.system})
    if options.text or not sys.stdin.isatty():
        messages.append({"role": "user", "content": text_of(options.text)})
        _answer(client, options, terminal, messages)
        return
    while (asked := _asked()) is not None:
        messages.append({"role": "user", "content": asked})
        messages.append({"role": "assistant", "content": _answer(client, options, terminal, messages)})


def respond(client: Any, options: argparse.Namespace, terminal: Terminal) -> None:
    """Ask once by responses."""
    asked = given(
        model=options.model,
        input=text_of(options.text),
        instructions=options.instructions,
        previous_response_id=options.previous,
        temperature=options.temperature,
        max_output_tokens=options.max_tokens,
    )
    if options.json:
        terminal.json(client.responses.create(**asked))
        return
    with client.responses.create(**asked, stream=True) as stream:
        terminal.pieces(event.delta for event in stream if event.type == "response.output_text.delta")


def _answer(client: Any, options: argparse.Namespace, terminal: Terminal, messages: list[dict[str, str]]) -> str:
    asked = given(
        model=options.model,
        messages=messages,
        temperature=options.temperature,
        max_completion_tokens=options.max_tokens,
    )
    if options.json:
        completion = client.chat.completions.create(**asked)
        terminal.json(completion)
        return completion.choices[0].message.content or ""
    with client.chat.completions.create(**asked, stream=True) as stream:
        return terminal.pieces(_texts(stream))


def _texts(stream: Any) -> Iterator[str]:
    for chunk in stream:
        for choice in chunk.choices:
            if choice.delta.content:
                yield choice.delta.content


def _asked() -> str | None:
    """The next question on the terminal; None at its end."""
    try:
        while not (line := input("> ").strip()):
            pass
    except EOFError:
        print()
        return None
    return line
