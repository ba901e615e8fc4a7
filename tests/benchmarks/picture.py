"""The picture of speed: bars drawn as SVG from what was measured, the same figures always giving the same bytes.

One file for both themes: its colours follow `prefers-color-scheme`. Each row has its own scale, its longest bar being
the slowest contender; beside a bar stands how many times our CPU time it is. `python -m tests.benchmarks.picture
docs/speed.json` draws again without measuring.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterator

TITLES: Final = {
    "import": "import and make a client",
    "first": "start a process, first answer",
    "chat": "a small call",
    "chat_async": "a small call, async",
    "chat_64": "64 async calls at a time",
    "responses": "a response of 4 items",
    "chat_stream": "a chunk of a chat stream",
    "responses_stream": "an event of a response stream",
    "logprobs": "an answer with 8,000 logprobs",
    "embeddings": "2,048 vectors, decoded",
    "files": "a file of a list of 10,000",
    "limited": "a 429 as an exception",
    "client": "one more client",
}
"""What each row of the benchmark is to somebody who reads the picture."""

UNCOMPARED: Final = {("embeddings", "httpx")}
"""What is not drawn, as it does less: bare httpx hands the vectors out undecoded."""

WIDTH, LEFT, BARS, TOP, ROW, BAR, HEAD = 760, 232, 400, 64, 50, 11, 14

STYLE: Final = """
text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328 }
.small { font-size: 11px; fill: #59636e }
.title { font-size: 15px; font-weight: 600 }
.own { fill: #0d8a5f } .newest { fill: #8c959f } .httpx { fill: #c8cfd6 }
text.own { font-weight: 600 }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc } .small { fill: #9198a1 }
  .own { fill: #2ebd85 } .newest { fill: #656c76 } .httpx { fill: #3d444d }
}
"""


def draw(results: dict[str, Any]) -> str:
    """The picture of what was measured."""
    releases, rows = results["releases"], results["rows"]
    names = {"facade": "openai-facade", "newest": f"openai {releases['newest']}", "httpx": f"httpx {releases['httpx']}"}
    height = TOP + ROW * len(rows) + 8
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
            f'aria-labelledby="title">',
            f'<title id="title">{escape(summary(rows))}</title>',
            f"<style>{STYLE}</style>",
            '<text class="title" x="12" y="26">CPU time of the client: shorter is better</text>',
            f'<text class="small" x="{WIDTH - 12}" y="26" text-anchor="end">× times what openai-facade takes</text>',
            *legend(names),
            *(line for place, row in enumerate(rows) for line in bars(row, TOP + ROW * place)),
            "</svg>",
            "",
        ]
    )


def summary(rows: list[dict[str, Any]]) -> str:
    """The picture in words, for those who do not see it."""
    told = [f"{TITLES[row['name']]} {times(row['seconds'], 'newest')}" for row in rows]
    return "CPU time that openai takes for each that openai-facade takes: " + ", ".join(told)


def legend(names: dict[str, str]) -> Iterator[str]:
    """Whose bar has which colour."""
    at = 12
    for label, name in names.items():
        yield f'<rect class="{kind(label)}" x="{at}" y="38" width="{BAR}" height="{BAR}" rx="2"/>'
        yield f'<text class="small" x="{at + 16}" y="48">{escape(name)}</text>'
        at += 32 + 7 * len(name)


def bars(row: dict[str, Any], top: int) -> Iterator[str]:
    """A row: what was measured, and a bar for each contender."""
    name, seconds = row["name"], row["seconds"]
    shown = [label for label in ("facade", "newest", "httpx") if label in seconds and (name, label) not in UNCOMPARED]
    longest = max(seconds[label] for label in shown)
    yield f'<text x="12" y="{top + HEAD + 10}">{escape(TITLES[name])}</text>'
    for place, label in enumerate(shown):
        at = top + place * (BAR + 3) + 4
        length = max(1.0, round(BARS * seconds[label] / longest, 1))
        told = duration(seconds[label]) if label == "facade" else times(seconds, label)
        yield f'<rect class="{kind(label)}" x="{LEFT}" y="{at}" width="{length}" height="{BAR}" rx="2"/>'
        text = "own small" if label == "facade" else "small"
        yield f'<text class="{text}" x="{round(LEFT + length + 6, 1)}" y="{at + 10}">{told}</text>'


def kind(label: str) -> str:
    """The class that gives a contender its colour."""
    return "own" if label == "facade" else label


def times(seconds: dict[str, float], label: str) -> str:
    """How many times our time a contender takes, to two figures."""
    ratio = seconds[label] / seconds["facade"]
    return f"× {ratio:.0f}" if ratio >= 9.95 else f"× {ratio:.1f}"


def duration(seconds: float) -> str:
    """A time with the unit that suits it, to two figures or three."""
    unit, size = next((pair for pair in (("s", 1.0), ("ms", 1e-3)) if seconds >= pair[1]), ("µs", 1e-6))
    value = seconds / size
    return f"{value:.1f} {unit}" if value < 10 else f"{value:.0f} {unit}"


def main(arguments: list[str]) -> None:
    """Draw the figures of a JSON file into the SVG file beside it."""
    for name in arguments:
        source = Path(name)
        source.with_suffix(".svg").write_text(draw(json.loads(source.read_text("utf-8"))), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
