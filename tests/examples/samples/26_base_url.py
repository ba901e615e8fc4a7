# document: sdk-reference
# section: 13. Configuration

# 自建代理 / 兼容接口
client = OpenAI(base_url="https://your-proxy.example.com/v1")

# 常用例子:通过 One API / FastGPT 等网关访问
client = OpenAI(
    api_key="sk-your-key",
    base_url="https://api.openai-forward.com/v1",
)
