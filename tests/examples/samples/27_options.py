# document: sdk-reference
# section: 13. Configuration

client = OpenAI(
    api_key="sk-...",              # API 密钥
    organization="org-...",        # 组织 ID
    base_url="https://...",        # 自定义端点
    timeout=60.0,                  # 请求超时(秒)
    max_retries=2,                 # 最大重试次数
    default_headers={"X-My-Header": "value"},
    default_query={"api-version": "2024-02-01"},
)
