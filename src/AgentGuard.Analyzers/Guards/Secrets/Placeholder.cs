namespace AgentGuard.Analyzers.Guards;

/// <summary>Texts that stand where a key will be, or that say there is none.</summary>
internal static class Placeholder
{
    /// <summary>The shortest text that could be a key.</summary>
    private const int ShortestKey = 8;

    /// <summary>Parts that no generated key has and that every reader takes for a placeholder.</summary>
    private static readonly string[] Marks =
    [
        "your", "example", "placeholder", "changeme", "change-me", "change_me", "replace", "insert", "enter", "dummy", "fake", "sample",
        "invalid", "unused", "not-needed", "notneeded", "not_needed", "no-key", "nokey", "redacted", "secret-here", "key-here", "xxxx", "todo",
        "abcdefghij", "0123456789", "1234567890", "123456789",
    ];

    /// <summary>Words that placeholders are made of; a text of nothing else is none.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "access", "ai", "anthropic", "any", "anything", "api", "apikey", "auth", "azure", "bad", "bearer", "basic", "claude", "client", "cred",
        "credential", "demo", "dev", "docker", "empty", "foo", "bar", "good", "google", "gemini", "gpt", "here", "ignored", "is", "key", "lm", "local",
        "llm", "mcp", "missing", "mistral", "mock", "model", "my", "no", "none", "not", "null", "ollama", "open", "openai", "password", "pass", "required",
        "secret", "sk", "some", "studio", "stub", "test", "testing", "the", "this", "token", "tok", "user", "used", "valid", "value", "wrong",
    };

    /// <summary>True when a text cannot be a key: too short, marked as a placeholder, made of plain words, or a variable's name.</summary>
    public static bool Matches(string text)
    {
        var key = WithoutScheme(text);
        return key.Length < ShortestKey
            || key.Any(c => char.IsWhiteSpace(c) || c is '<' or '>' or '{' or '}' or '[' or ']' or '(' or ')' or '$' or '%' or '*' or '…' || c > '~')
            || key.IndexOf("...", StringComparison.Ordinal) >= 0
            || IsMarked(key)
            || key.Distinct().Count() < 5
            || !key.Any(char.IsDigit)
            || IsVariableName(key)
            || SplitWords(key).All(word => Words.Contains(word));
    }

    /// <summary>True when a part of the text says that it is a placeholder.</summary>
    public static bool IsMarked(string key) => Marks.Any(mark => key.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The key of a header value such as <c>Bearer abc</c>.</summary>
    public static string WithoutScheme(string text)
    {
        var trimmed = text.Trim();
        foreach (var scheme in new[] { "Bearer ", "Basic ", "Token " })
        {
            if (trimmed.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return trimmed.Substring(scheme.Length).Trim();
            }
        }

        return trimmed;
    }

    /// <summary><c>OPENAI_API_KEY</c>, <c>OpenAI:ApiKey2</c>: where the key is, not the key.</summary>
    private static bool IsVariableName(string key) =>
        key.IndexOf(':') >= 0
        || (key.IndexOf('_') > 0 && key.All(c => c == '_' || c is >= 'A' and <= 'Z' || char.IsDigit(c)) && SplitWords(key).Any(Words.Contains));

    private static IEnumerable<string> SplitWords(string key)
    {
        var start = -1;
        for (var i = 0; i <= key.Length; i++)
        {
            var isLetter = i < key.Length && char.IsLetter(key[i]);
            var isBoundary = !isLetter || (start >= 0 && char.IsUpper(key[i]) && char.IsLower(key[i - 1]));
            if (start >= 0 && isBoundary)
            {
                yield return key.Substring(start, i - start);
                start = -1;
            }

            if (isLetter && start < 0)
            {
                start = i;
            }
        }
    }
}
