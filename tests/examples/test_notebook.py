"""The notebook of `docs/examples` runs from top to bottom, without a key and with one, and is kept without outputs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient
from openai_facade.testing import Emulator

NOTEBOOK = Path(__file__).parents[2] / "docs" / "examples" / "tour.ipynb"


@pytest.fixture
def notebook() -> Any:
    """The notebook as it is committed."""
    return nbformat.read(NOTEBOOK, as_version=4)


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment that says nothing of a server; the kernel gets it."""
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_LOG", "PYTHONWARNINGS"):
        monkeypatch.delenv(name, raising=False)
    # the backend that draws into the notebook, whatever the machine is set to
    monkeypatch.setenv("MPLBACKEND", "module://matplotlib_inline.backend_inline")
    return monkeypatch


def execute(notebook: Any, folder: Path) -> list[Any]:
    """Run all cells, and give back what they put out; a cell that fails raises."""
    NotebookClient(notebook, timeout=60, kernel_name="python3", resources={"metadata": {"path": str(folder)}}).execute()
    return [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]


def printed(outputs: list[Any]) -> str:
    """What was printed."""
    return "".join(output.text for output in outputs if output.output_type == "stream")


def shown(outputs: list[Any], kind: str) -> list[str]:
    """What was displayed in some form."""
    return [output.data[kind] for output in outputs if kind in output.get("data", {})]


def test_it_runs_without_a_key(notebook: Any, bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Text appeared, the map was drawn, the groups are groups, and every model has a line in the table."""
    outputs = execute(notebook, tmp_path)
    text = printed(outputs)
    assert text.startswith("the emulator at http://127.0.0.1:")
    assert re.search(r"^completed after \d+ tokens$", text, re.MULTILINE)
    assert text.count("Here is an emulated answer to: Why ") == 3
    assert "12 of 12 have a neighbour of their group" in text
    assert [len(picture) > 10_000 for picture in shown(outputs, "image/png")] == [True]
    story, table = shown(outputs, "text/markdown")
    assert story == "Here is an emulated answer to: Tell me about *lighthouses* in three sentences."
    assert re.search(r"^\| gpt-5-mini \| 1 \| \d+ \| \d+ \| 0\.000\d+ \|$", table, re.MULTILINE)
    assert re.search(r"^\| gpt-5-nano \| 3 \| ", table, re.MULTILINE)
    assert re.search(r"^\| text-embedding-3-small \| 1 \| ", table, re.MULTILINE)
    assert [output for output in outputs if output.get("name") == "stderr"] == []


def test_with_a_key_it_asks_the_server_of_the_environment(
    notebook: Any, bare: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with Emulator() as emulator:
        for name, value in emulator.environment.items():
            bare.setenv(name, value)
        text = printed(execute(notebook, tmp_path))
        assert text.startswith("the API at ")
        assert len(emulator.requests) == 5


def test_it_is_kept_without_outputs(notebook: Any) -> None:
    """Nobody commits what a run left: outputs, counts, or the name of a machine's kernel."""
    nbformat.validate(notebook)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [(cell.outputs, cell.execution_count, dict(cell.metadata)) for cell in code] == [([], None, {})] * len(code)
    assert notebook.metadata.kernelspec.name == "python3"
    assert set(notebook.metadata) == {"kernelspec", "language_info"}
    assert set(notebook.metadata.language_info) == {"name"}
