"""What keeps the source readable: small files with telling names, finished code, machine text marked as such."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = {"codegen", "docs", "facade", "generated", "openapi", "tests"}
GENERATED = (
    "generated",
    "facade/openai_facade/types",
    "facade/openai_facade/resources",
    "facade/openai_facade/testing/api",
)
NOT_OURS = ("tests/codegen/golden", "tests/examples/samples")
"""Machine text to compare with, and samples quoted to the letter."""
LONGEST = 400
NAMES_THAT_SAY_NOTHING = {"base", "common", "helper", "helpers", "misc", "util", "utils"}
PUBLIC_PATHS = {"facade/openai_facade/helpers", "facade/openai_facade/alias/private/_utils"}
"""Module paths that the surface of the reference SDK asks for, whatever we think of the name."""
UNFINISHED = {"TODO", "FIXME", "XXX", "HACK"}
MACHINE_PATH = re.compile(r"(?<![\w.:/])/(?:home|Users|root|work|tmp/w)/\w")
REGISTRY = re.compile(r"(?:files\.pythonhosted|pypi|registry\.npmjs)\.org")


def inside(path: Path, folders: tuple[str, ...]) -> bool:
    """Whether a path relative to the root lies in one of some folders."""
    return any(path.is_relative_to(folder) for folder in folders)


def python_files() -> list[Path]:
    """Every Python file of these folders, relative to the root."""
    return sorted(path.relative_to(ROOT) for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))


HAND_WRITTEN = [path for path in python_files() if not inside(path, GENERATED + NOT_OURS)]
MACHINE_TEXT = [path for path in python_files() if inside(path, GENERATED)]
SHIPPED = [path for path in HAND_WRITTEN if path.parts[0] in {"facade", "codegen"}]


def test_there_is_something_to_look_at() -> None:
    assert len(HAND_WRITTEN) > 50
    assert len(MACHINE_TEXT) > 1000


def test_the_top_folders_are_those_of_the_design() -> None:
    folders = [path for path in ROOT.glob("[!.]*/") if path.is_dir() and not (path / "pyvenv.cfg").exists()]
    holding_code = {folder.name for folder in folders if next(folder.rglob("*.py"), None)}
    assert holding_code - {"build", "dist"} <= FOLDERS
    assert {folder for folder in FOLDERS if (ROOT / folder).is_dir()} == FOLDERS


def test_hand_written_files_are_short_enough_to_read() -> None:
    lengths = {str(path): len((ROOT / path).read_bytes().splitlines()) for path in HAND_WRITTEN}
    assert {path: length for path, length in lengths.items() if length > LONGEST} == {}


def test_no_file_has_a_name_that_says_nothing() -> None:
    nameless = [
        str(path)
        for path in HAND_WRITTEN
        if NAMES_THAT_SAY_NOTHING & {part.removesuffix(".py").strip("_") for part in path.parts}
        and not inside(path, tuple(PUBLIC_PATHS))
        and str(path.with_suffix("")) not in PUBLIC_PATHS
    ]
    assert nameless == []


def unfinished(source: str) -> list[int]:
    """Lines that announce work left to do: marks in comments, and bodies that only say they are missing."""
    lines = [
        token.start[0]
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT and UNFINISHED & set(re.findall(r"\w+", token.string))
    ]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Raise) and node.exc is not None:
            raised = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
            if isinstance(raised, ast.Name) and raised.id == "NotImplementedError":
                lines.append(node.lineno)
    return sorted(lines)


def test_nothing_is_left_to_do() -> None:
    found = {str(path): unfinished((ROOT / path).read_text("utf-8")) for path in HAND_WRITTEN}
    assert {path: lines for path, lines in found.items() if lines} == {}


@pytest.mark.parametrize("source", ["# TODO: later", "x = 1  # FIXME", "def f():\n    raise NotImplementedError"])
def test_unfinished_work_is_seen(source: str) -> None:
    assert unfinished(source)
    assert not unfinished("x = 'TODO'")


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    files = [path for path in ROOT.glob("*") if path.suffix in {".md", ".toml", ".py"}]
    files += [ROOT / path for path in HAND_WRITTEN if path.name != Path(__file__).name]
    found = {}
    for path in files:
        text = path.read_text("utf-8")
        if match := MACHINE_PATH.search(text) or REGISTRY.search(text):
            found[str(path.relative_to(ROOT))] = match[0]
    assert found == {}


def test_machine_text_says_what_made_it_and_hand_written_text_does_not() -> None:
    def marked(path: Path) -> bool:
        with (ROOT / path).open(encoding="utf-8") as file:
            return file.readline().startswith("# Generated, do not edit.")

    assert [str(path) for path in MACHINE_TEXT if not marked(path)] == []
    assert [str(path) for path in HAND_WRITTEN if marked(path)] == []


def test_every_hand_written_module_says_what_it_is_for() -> None:
    silent = [
        str(path)
        for path in SHIPPED
        if (source := (ROOT / path).read_text("utf-8")).strip() and not ast.get_docstring(ast.parse(source))
    ]
    assert silent == []
