namespace AgentGuard.Analyzers.Sdks;

/// <summary>Where models are served over plain HTTP: how a raw request is recognised as a model call.</summary>
internal static class ModelEndpoints
{
    /// <summary>Hosts that serve models only; <c>*</c> stands for any labels. A port is part of the pattern where the host alone says nothing.</summary>
    public static IReadOnlyList<string> Hosts { get; } =
    [
        "api.openai.com",
        "*.openai.azure.com",
        "*.services.ai.azure.com",
        "*.cognitiveservices.azure.com",
        "*.inference.ai.azure.com",
        "models.github.ai",
        "models.inference.ai.azure.com",
        "api.anthropic.com",
        "generativelanguage.googleapis.com",
        "*aiplatform.googleapis.com",
        "bedrock-runtime.*.amazonaws.com",
        "api.mistral.ai",
        "api.cohere.com",
        "api.cohere.ai",
        "api.groq.com",
        "openrouter.ai",
        "api.together.xyz",
        "api.deepseek.com",
        "api.x.ai",
        "api.perplexity.ai",
        "api.fireworks.ai",
        "localhost:11434",
    ];

    /// <summary>Parts of a path that only model APIs have; they tell a model call where the host is configured.</summary>
    public static IReadOnlyList<string> PathHints { get; } =
    [
        "/chat/completions",
        "/v1/responses",
        "/v1/messages",
        "/api/chat",
        "/api/generate",
        ":generateContent",
        "/embeddings",
    ];

    /// <summary>True when the address, or the part of one that is known, names a model endpoint.</summary>
    public static bool Matches(string address)
    {
        var rest = address;
        var scheme = rest.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
        {
            rest = rest.Substring(scheme + 3);
            var end = rest.IndexOfAny(['/', '?', '#']);
            var host = end < 0 ? rest : rest.Substring(0, end);
            if (Hosts.Any(pattern => HostMatches(host, pattern)))
            {
                return true;
            }
        }

        return PathHints.Any(hint => rest.IndexOf(hint, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static bool HostMatches(string host, string pattern)
    {
        if (pattern.IndexOf(':') < 0)
        {
            var port = host.IndexOf(':');
            host = port < 0 ? host : host.Substring(0, port);
        }

        var star = pattern.IndexOf('*');
        if (star < 0)
        {
            return host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
        }

        var suffix = pattern.Substring(star + 1);
        return host.Length >= pattern.Length - 1
            && host.StartsWith(pattern.Substring(0, star), StringComparison.OrdinalIgnoreCase)
            && host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);
    }
}
