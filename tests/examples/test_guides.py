"""The guides in `docs` tell the truth: their code runs, page by page and from top to bottom, as readers paste it."""

from __future__ import annotations

import json
import logging
import re
import shutil
import subprocess
import sys
import tomllib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from .commands import unknown_commands
from .guides import PAGES, Block, blocks, prose
from .guides_told import PRINTS, TOLD

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

READ = {"js", "python", "sh", "text", "json", "toml", "yaml"}
"""The languages that a block may name: all are checked, apart from `text`, which is what a program shows; `js` by
`tests/emulator/test_documented.py`, for it stands in the page on the emulator alone."""


@pytest.fixture(scope="module")
def server() -> Iterator[Any]:
    """A server that knows what it was told, and nothing else: the one of the samples invents what they ask for."""
    from openai_facade.testing import Emulator

    with Emulator() as running:
        yield running


@pytest.fixture
def page_session(session: Any, server: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A program that knows nothing but the environment, beside a server that was told nothing."""
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", server.url)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "azure-local")
    for given in ("OpenAI", "client", "os", "chunk_data", "file_size"):
        del session.names[given]
    server.reset()
    with logging_kept():
        yield session
    server.reset()


@contextmanager
def logging_kept() -> Iterator[None]:
    """Leave the loggers that a page sets up as they were before it."""
    loggers = [logging.getLogger(name) for name in (None, "openai_facade", "httpx")]
    before = [(logger, logger.level, list(logger.handlers)) for logger in loggers]
    yield
    for logger, level, handlers in before:
        logger.setLevel(level)
        logger.handlers[:] = handlers


def programs(page: str) -> list[Block]:
    """The blocks of a page that run as they stand; tests are for pytest."""
    return [block for block in blocks(page) if block.language == "python" and not is_test(block)]


def is_test(block: Block) -> bool:
    """Whether a block is a file for pytest."""
    return block.language == "python" and re.search(r"^(async )?def test_", block.text, re.MULTILINE) is not None


@pytest.mark.parametrize("page", [page for page in PAGES if programs(page)])
def test_every_block_runs(page: str, page_session: Any, server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The blocks of a page run one after the other, and what the page promises is printed."""
    TOLD.get(page, lambda *_: None)(server, monkeypatch)
    for block in programs(page):
        page_session.run("\n" * (block.line - 1) + block.text, f"docs/{page}.md")
    for pattern in PRINTS[page]:
        assert re.search(pattern, page_session.output, re.MULTILINE), f"{pattern!r} is not in:\n{page_session.output}"


def test_a_call_costs_more_than_its_budget(page_session: Any) -> None:
    """The page on costs prices each call, and names what the one would have needed that was not sent."""
    page_session.run(programs("cost")[0].text, "docs/cost.md")
    assert "None" not in page_session.lines[:3]
    assert float(page_session.lines[-1]) > 0.001


def test_what_pages_print_is_known() -> None:
    """Each page with code has something to show for it, and nothing is awaited of pages that are gone."""
    assert set(PRINTS) == {page for page in PAGES if programs(page)}
    assert all(PRINTS.values())
    assert set(TOLD) <= set(PRINTS)


@pytest.mark.parametrize("page", [page for page in PAGES if any(map(is_test, blocks(page)))])
def test_tests_pass(page: str, environment: None, tmp_path: Path) -> None:
    """The tests that a page shows are found by pytest and pass, whether the app is in the page or not."""
    text = "".join(block.text for block in blocks(page) if is_test(block))
    (tmp_path / "test_page.py").write_text(text, "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--rootdir", ".", "."]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=100, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert f"{len(re.findall(r'^(?:async )?def test_', text, re.MULTILINE))} passed" in ran.stdout


@pytest.mark.parametrize("page", PAGES)
def test_other_blocks_can_be_read(page: str) -> None:
    """A block names its language; data can be parsed, and commands are ones that there are."""
    for block in blocks(page):
        assert block.language in READ, f"docs/{page}.md:{block.line}: {block.language!r}"
        if block.language == "sh":
            parsed_by_a_shell(block, page)
            assert unknown_commands(block.text) == [], f"docs/{page}.md:{block.line}"
        elif block.language == "json":
            json.loads(block.text)
        elif block.language == "toml":
            tomllib.loads(block.text)
        elif block.language == "yaml":
            yaml.safe_load(block.text)
        elif block.language == "js":
            assert page == "emulator", "who runs it?"


def parsed_by_a_shell(block: Block, page: str) -> None:
    """Have bash read a block without running it, where there is a bash."""
    if bash := shutil.which("bash"):
        ran = subprocess.run([bash, "-n"], input=block.text, capture_output=True, text=True, timeout=20, check=False)
        assert ran.returncode == 0, f"docs/{page}.md:{block.line}: {ran.stderr}"


@pytest.mark.parametrize("page", PAGES)
def test_no_code_hides_from_the_tests(page: str) -> None:
    """Code stands in a fence, where it is seen: an indented line outside is the next line of a list's entry."""
    lines = prose(page).splitlines()
    loose = [
        line for line, above in zip(lines[1:], lines, strict=False) if line.startswith("    ") and not above.strip()
    ]
    assert loose == []
