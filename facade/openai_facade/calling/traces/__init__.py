"""Spans and metrics by the GenAI conventions of OpenTelemetry; needs its API (extra `otel`), and an SDK to go anywhere.

`conventions` has the names, `attributes` what a call says under them, `content` what was said (on request only),
`tracing` watches calls, `parents` has the spans of work that is made of several calls. May import `calling`, `errors`
and the runtime.
"""

from __future__ import annotations
