"""README.md and README.zh.md say the same: headings, code, tables and links go side by side, and the promises hold."""

from __future__ import annotations

import ast
import io
import json
import operator
import re
import tokenize
from pathlib import Path

import openai_facade
import pytest
from openai_facade import OpenAI

ROOT = Path(__file__).parents[2]
ENGLISH = (ROOT / "README.md").read_text("utf-8")
CHINESE = (ROOT / "README.zh.md").read_text("utf-8")

# Each heading and its counterpart, in their order.
HEADINGS = {
    "# openai-facade": "# openai-facade",
    "## The first minute": "## 一分钟上手",
    "### You write an app": "### 写应用",
    "### You write a script": "### 写脚本",
    "### You maintain the client": "### 维护客户端",
    "## What it does": "## 能做什么",
    "## Testing your app": "## 测试你的应用",
    "## What differs from `openai`": "## 与 `openai` 的不同",
    "## Installing": "## 安装",
    "## How it is built": "## 代码结构",
    "## License": "## 许可证",
}

# What may stand in the code of a row beside names of the client.
GIVEN = {"m", "q", "Recipe", "weather", "requests", "response_id", "Path", "file", "provider", "tell", "httpx", "body",
         "headers", "DefaultAzureCredential", "bedrock", "print"}  # fmt: skip


def outside_code(text: str) -> str:
    """A text without its fenced blocks."""
    return re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)


def headings(text: str) -> list[str]:
    """The headings with their marks."""
    return re.findall(r"^#+ .+$", outside_code(text), re.MULTILINE)


def tokens(code: str) -> list[str]:
    """Python without its comments, token by token."""
    skipped = {tokenize.COMMENT, tokenize.NL}
    return [one.string for one in tokenize.generate_tokens(io.StringIO(code).readline) if one.type not in skipped]


def translated(text: str) -> bool:
    """A string in Chinese."""
    return text[:1] in "\"'" and re.search("[\u4e00-\u9fff]", text) is not None


def python(text: str) -> list[str]:
    """The Python blocks."""
    return re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def links(text: str) -> list[str]:
    """The targets of links and pictures."""
    return re.findall(r"\]\(([^)\s]+)\)", text)


def rows(text: str) -> list[list[str]]:
    """The cells of all tables."""
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("|")]


def features(text: str) -> list[str]:
    """The lines of code of the table of features."""
    return [cells[1].strip("`") for cells in rows(text) if len(cells) == 3 and cells[1].startswith("`")]


def test_headings_go_side_by_side() -> None:
    """In number, level and order; and each is the counterpart that was agreed on."""
    assert headings(ENGLISH) == list(HEADINGS)
    assert headings(CHINESE) == list(HEADINGS.values())


def test_python_blocks_differ_in_comments_and_sentences_alone() -> None:
    """Token by token the same, unless the Chinese one is a string that was translated."""
    assert len(python(ENGLISH)) == len(python(CHINESE)) >= 4
    for ours, theirs in zip(python(ENGLISH), python(CHINESE), strict=True):
        pairs = zip(tokens(ours), tokens(theirs), strict=True)
        assert [pair for pair in pairs if pair[0] != pair[1] and not translated(pair[1])] == []


def test_commands_are_the_same() -> None:
    """Lines that are indented as code, and what stands in backticks, apart from sentences."""
    indented = [re.findall(r"^    \S.*$", outside_code(text), re.MULTILINE) for text in (ENGLISH, CHINESE)]
    assert indented[0] == indented[1]
    spans = [
        sorted(re.sub('"[^"]*"', '""', span) for span in re.findall(r"`([^`\n]+)`", outside_code(text)))
        for text in (ENGLISH, CHINESE)
    ]
    assert spans[0] == spans[1]


def test_links_are_the_same() -> None:
    """In their order, but for the one to the other language."""
    english, chinese = links(ENGLISH), links(CHINESE)
    assert [link.replace(".zh.md", ".md") for link in english] == chinese


def test_tables_have_the_same_rows() -> None:
    assert [len(cells) for cells in rows(ENGLISH)] == [len(cells) for cells in rows(CHINESE)]


def test_links_lead_somewhere() -> None:
    assert [link for link in links(ENGLISH) if "://" not in link and not (ROOT / link.partition("#")[0]).exists()] == []


@pytest.mark.parametrize("code", [line for line in features(ENGLISH) if not line.startswith("openai-facade ")])
def test_a_line_of_the_table_is_code_of_this_package(code: str) -> None:
    """It can be parsed, its attributes of a client are there, its arguments are taken."""
    tree = ast.parse(code)
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    known = set(dir(openai_facade)) | {"client", "openai_facade"}
    assert names - GIVEN - known == set()
    for path in (ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute)):
        if re.fullmatch(r"client(\.\w+)+", path):
            assert operator.attrgetter(path.removeprefix("client."))(OpenAI(api_key="sk-local")) is not None


def test_the_table_is_about_what_the_command_line_has() -> None:
    from openai_facade.cli.parser import parser

    (command,) = [line for line in features(ENGLISH) if line.startswith("openai-facade ")]
    assert parser().parse_args(command.split('"')[0].split()[1:]).run is not None


def test_the_speed_that_is_promised_was_measured() -> None:
    """A tenth of the CPU of `openai` for a call: by the figures of the picture, sync and async."""
    assert "takes a tenth of the CPU for a call" in " ".join(ENGLISH.split())
    assert "一次调用的 CPU 开销只有后者的十分之一" in CHINESE
    measured = json.loads((ROOT / "docs" / "speed.json").read_text("utf-8"))["rows"]
    for row in measured:
        if row["name"] in ("chat", "chat_async"):
            assert row["seconds"]["facade"] / row["seconds"]["newest"] <= 0.105


def test_it_is_short_and_chinese_is_written_as_chinese() -> None:
    """A README is read in one go; and its Chinese has Chinese punctuation."""
    assert len(ENGLISH.splitlines()) <= 200
    prose = re.sub(r"`[^`\n]*`|\([^)]*\)", "", outside_code(CHINESE))
    assert re.findall(r"[\u4e00-\u9fff][,;:?!]|[,;:?!] ?[\u4e00-\u9fff]", prose) == []
