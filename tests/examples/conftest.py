"""What a sample finds when it runs: a local server, the environment that points at it, and files to open."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import pytest

from .running import Session, prepare

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOREIGN = ("OPENAI_ADMIN_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_CUSTOM_HEADERS", "OPENAI_LOG",
           "AZURE_OPENAI_API_KEY", "AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_AD_TOKEN", "OPENAI_API_VERSION")  # fmt: skip


@pytest.fixture(scope="package")
def server() -> Iterator[Any]:
    """One emulator for all samples: none of them minds what the others left behind.

    It invents what it does not know, since the documents write ids such as file-xxx.
    """
    from openai_facade.testing import Emulator

    with Emulator(invent=True) as running:
        yield running


@pytest.fixture
def environment(server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The variables that a reader of the samples would have exported."""
    for name in FOREIGN:
        monkeypatch.delenv(name, raising=False)
    for name, value in {**server.environment, "AZURE_OPENAI_KEY": "azure-local"}.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with the files that the samples open."""
    monkeypatch.chdir(tmp_path)
    prepare(tmp_path)
    return tmp_path


@pytest.fixture
def session(environment: None, folder: Path, request: pytest.FixtureRequest) -> Iterator[Session]:
    """A namespace that holds what the reference documents take for granted between their samples."""
    from openai_facade import OpenAI

    session = Session(f"sample_{request.node.name.partition('[')[2].rstrip(']') or 'text'}")
    chunk = (folder / "data.jsonl").read_bytes()
    session.names |= {"OpenAI": OpenAI, "client": OpenAI(), "os": os, "chunk_data": chunk, "file_size": len(chunk)}
    sys.modules[session.module.__name__] = session.module
    try:
        yield session
    finally:
        del sys.modules[session.module.__name__]
        session.close()
