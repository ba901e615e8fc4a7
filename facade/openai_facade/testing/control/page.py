"""The start page: journal, state and rules in a browser, and how to lead a client here."""

from __future__ import annotations

_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>OpenAI emulator</title><style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 64rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
td, th { border-bottom: 1px solid #8884; padding: .3rem; text-align: left }
pre { background: #8881; overflow: auto; padding: .6rem; white-space: pre-wrap } .bad { color: #b00 }
</style></head><body>
<h1>OpenAI emulator</h1>
<pre>export OPENAI_BASE_URL=BASE_URL OPENAI_API_KEY=sk-emulator
curl BASE_URL/../_emulator/rules -d '{"when": {"text": "weather"}, "say": "It is sunny."}'</pre>
<h2>Requests</h2><table><thead><tr><th>when<th>request<th>status<th>seconds<th>outcome</tr></thead><tbody id="journal">
</tbody></table>
<h2>Rules</h2><pre id="rules"></pre><h2>State</h2><pre id="state"></pre>
<h2>Verdict on the client</h2><pre id="verdict"></pre>
<script>
const get = async name => (await fetch("/_emulator/" + name)).json()
const cell = (row, text) => { const made = row.insertCell(); made.textContent = text; return made }
async function show() {
  const table = document.getElementById("journal"); const found = await get("journal?limit=50")
  table.replaceChildren()
  for (const one of found.requests.reverse()) {
    const row = table.insertRow()
    cell(row, new Date(one.at * 1000).toLocaleTimeString())
    const made = cell(row, ""); const details = document.createElement("details")
    const head = document.createElement("summary"); head.textContent = one.method + " " + one.path
    const body = document.createElement("pre"); body.textContent = one.body + "\\n\\n" + one.answer
    details.append(head, body); made.append(details)
    cell(row, one.status).className = one.status >= 400 ? "bad" : ""
    cell(row, one.seconds ?? "…"); cell(row, one.outcome)
  }
  for (const name of ["rules", "state", "verdict"])
    document.getElementById(name).textContent = JSON.stringify(await get(name), null, 1)
}
show()
</script></body></html>
"""


def page(base_url: str) -> str:
    """The page for an emulator that is reached under a base URL."""
    from html import escape

    return _PAGE.replace("BASE_URL/..", escape(base_url.removesuffix("/v1"))).replace("BASE_URL", escape(base_url))
