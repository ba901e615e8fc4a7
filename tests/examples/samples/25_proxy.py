# document: sdk-reference
# section: 13. Configuration

# 通过 httpx 代理
import httpx

client = OpenAI(
    http_client=httpx.Client(proxy="http://user:pass@proxy.example.com:8080"),
)
