"""The README and its companions tell the truth: their code runs, their commands, paths and extras exist."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
CHINESE = (ROOT / "README.zh.md").read_text("utf-8")
PROSE = {
    name: (ROOT / name).read_text("utf-8") for name in ("README.md", "README.zh.md", "CONTRIBUTING.md", "CHANGELOG.md")
}
BLOCKS = re.findall(r"^### (.+?)$|^## (.+?)$|^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def blocks() -> list[Any]:
    """The README's Python blocks, named after the heading they stand under."""
    found, heading = [], ""
    for small, large, code in BLOCKS:
        heading = small or large or heading
        if code:
            name = f"{re.sub('[^a-z]+', '-', heading.lower()).strip('-')}-{len(found) + 1}"
            found.append(pytest.param(code, id=name))
    return found


def chinese_blocks() -> list[Any]:
    """Those of the Chinese README, under the names of their counterparts."""
    codes = re.findall(r"^```python\n(.*?)^```$", CHINESE, re.MULTILINE | re.DOTALL)
    return [pytest.param(code, id=f"zh-{twin.id}") for code, twin in zip(codes, blocks(), strict=True)]


@pytest.mark.parametrize("code", [*blocks(), *chinese_blocks()])
def test_code_runs_and_prints(code: str, session: Any, server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each block runs on its own, in a program that has nothing but the environment variables."""
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", server.url)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "azure-local")
    for name in ("OpenAI", "client", "os", "chunk_data", "file_size"):
        del session.names[name]
    session.run(code, "README.md")
    assert session.output.strip()


def test_there_is_a_start_for_every_user() -> None:
    """App, script and maintainer: the first two with code, the third with commands."""
    headings = [small for small, _, _ in BLOCKS if small]
    assert headings == ["You write an app", "You write a script", "You maintain the client"]
    assert len(blocks()) >= 4


@pytest.mark.parametrize("name", PROSE)
def test_sessions_named_exist(name: str) -> None:
    """A command that a reader may type is one that nox knows."""
    tree = ast.parse((ROOT / "noxfile.py").read_text("utf-8"))
    sessions = {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.decorator_list}
    assert set(re.findall(r"nox -s ([a-z]+)", PROSE[name])) - sessions == set()


@pytest.mark.parametrize("text", [README, CHINESE], ids=["en", "zh"])
def test_a_bare_machine_needs_two_commands(text: str) -> None:
    """The two lines that are promised to a machine with nothing but Python stand in the README."""
    for session in ("demo", "tests"):
        assert f"\n    python -m pip install nox && python -m nox -s {session}\n" in text


@pytest.mark.parametrize(
    ("text", "head", "told"),
    [(README, "| extra |", r"Always installed: (.+)\."), (CHINESE, "| 可选依赖 |", "必装依赖：(.+)。")],
    ids=["en", "zh"],
)
def test_extras_named_are_the_extras_declared(text: str, head: str, told: str) -> None:
    """The table of extras and pyproject.toml agree."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    table = text[text.index(head) :].split("\n\n")[0]
    named = set(re.findall(r"`([a-z0-9]+)`", "".join(row.split("|")[1] for row in table.splitlines())))
    assert named == set(project["optional-dependencies"])
    always = re.search(told, text)
    assert always is not None
    assert set(re.split(", |、", always[1])) == {re.split("[><=,]", one)[0] for one in project["dependencies"]}


@pytest.mark.parametrize("name", PROSE)
def test_paths_named_exist(name: str) -> None:
    """A file or folder that the text points at is there."""
    mentioned = set(re.findall(r"`((?:openapi|codegen|generated|facade|tests)/[\w./-]*)`", PROSE[name]))
    assert {path for path in mentioned if "NN" not in path and not (ROOT / path).exists()} == set()


def test_what_is_said_to_be_missing_is_missing() -> None:
    """The sentence about helpers that are not there yet has to go when they come."""
    from openai_facade import OpenAI

    client = OpenAI(api_key="sk-local")
    places = {
        "`parse`": (client.responses, "parse"),
        "`stream`": (client.chat.completions, "stream"),
        "`*_and_poll`": (client.vector_stores.files, "create_and_poll"),
        "chunked uploads": (client.uploads, "upload_file_chunked"),
        "webhook checks": (client.webhooks, "unwrap"),
        "`realtime.connect`": (client.realtime, "connect"),
    }
    missing = next(iter(re.findall(r"^Not there yet: (.*?)\n\n", README, re.MULTILINE | re.DOTALL)), "")
    told = {name for name in places if name in missing}
    assert told == {name for name, (resource, method) in places.items() if not hasattr(resource, method)}
