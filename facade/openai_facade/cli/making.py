"""Commands that make one thing of another: `embed`, `image` and `transcribe`."""

from __future__ import annotations

from base64 import b64decode
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .given import given, text_of, texts_of

if TYPE_CHECKING:
    import argparse

    from .terminal import Terminal


def embed(client: Any, options: argparse.Namespace, terminal: Terminal) -> None:
    """Texts to vectors."""
    asked = given(model=options.model, input=texts_of(options.text), dimensions=options.dimensions)
    answer = client.embeddings.create(**asked)
    if options.json:
        terminal.json(answer)
        return
    for item in answer.data:
        terminal.vector(item.embedding)


def image(client: Any, options: argparse.Namespace, terminal: Terminal) -> None:
    """A text to a picture, in a file."""
    answer = client.images.generate(**given(model=options.model, prompt=text_of(options.text), size=options.size))
    if options.json:
        terminal.json(answer)
        return
    for picture in answer.data or []:
        if picture.b64_json:
            Path(options.output).write_bytes(b64decode(picture.b64_json))
            terminal.line(options.output)
        elif picture.url:
            terminal.line(picture.url)


def transcribe(client: Any, options: argparse.Namespace, terminal: Terminal) -> None:
    """A recording to text."""
    asked = given(file=Path(options.file), model=options.model, language=options.language)
    answer = client.audio.transcriptions.create(**asked)
    if options.json:
        terminal.json(answer)
    else:
        terminal.line(answer.text)
