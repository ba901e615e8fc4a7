# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openai_facade.extensions.files import Files
    from openai_facade.extensions.webhooks import Webhooks
    from openai_facade.resources.beta.beta import Beta
    from openai_facade.resources.chat.chat import Chat
    from openai_facade.resources.embeddings import Embeddings
    from openai_facade.resources.live.live import Live
    from openai_facade.resources.realtime.realtime import Realtime
    from openai_facade.resources.responses.responses import Responses
    from openai_facade.resources.uploads.uploads import Uploads
    from openai_facade.resources.vector_stores.vector_stores import VectorStores
    from openai_facade.resources.videos import Videos
    from openai_generated.resources.admin.admin import Admin
    from openai_generated.resources.audio.audio import Audio
    from openai_generated.resources.batches import Batches
    from openai_generated.resources.completions import Completions
    from openai_generated.resources.containers.containers import Containers
    from openai_generated.resources.content_provenance_checks import ContentProvenanceChecks
    from openai_generated.resources.conversations.conversations import Conversations
    from openai_generated.resources.decisions import Decisions
    from openai_generated.resources.evals.evals import Evals
    from openai_generated.resources.fine_tuning.fine_tuning import FineTuning
    from openai_generated.resources.images import Images
    from openai_generated.resources.models import Models
    from openai_generated.resources.moderations import Moderations
    from openai_generated.resources.safety.safety import Safety
    from openai_generated.resources.skills.skills import Skills


__all__ = [
    "completions",
    "chat",
    "embeddings",
    "files",
    "images",
    "audio",
    "moderations",
    "models",
    "fine_tuning",
    "vector_stores",
    "webhooks",
    "beta",
    "batches",
    "uploads",
    "admin",
    "responses",
    "realtime",
    "conversations",
    "evals",
    "containers",
    "skills",
    "videos",
    "decisions",
    "content_provenance_checks",
    "safety",
    "live",
]

completions: Completions
chat: Chat
embeddings: Embeddings
files: Files
images: Images
audio: Audio
moderations: Moderations
models: Models
fine_tuning: FineTuning
vector_stores: VectorStores
webhooks: Webhooks
beta: Beta
batches: Batches
uploads: Uploads
admin: Admin
responses: Responses
realtime: Realtime
conversations: Conversations
evals: Evals
containers: Containers
skills: Skills
videos: Videos
decisions: Decisions
content_provenance_checks: ContentProvenanceChecks
safety: Safety
live: Live
