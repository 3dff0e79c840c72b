namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// The key formats that can be told from any other text. Keys without a prefix (Azure's 32 hexadecimal digits, Mistral's, Cohere's) are
/// not here: they count only where a credential is expected.
/// </summary>
internal static class KeyShapes
{
    private const string Gitleaks = "gitleaks/config/gitleaks.toml";
    private const string TruffleHog = "trufflehog/pkg/detectors";

    public static IReadOnlyList<KeyShape> All { get; } =
    [
        new("OpenAI", "sk-", "sk-(?:(?:proj|svcacct|admin)-[A-Za-z0-9_-]{20,}|[A-Za-z0-9]{20})T3BlbkFJ[A-Za-z0-9_-]{20,}", "OPENAI_API_KEY", Gitleaks),
        new("OpenAI", "sk-", "sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{48,}", "OPENAI_API_KEY", Gitleaks + ", older keys without the marker"),
        new("OpenAI", "sk-", "sk-[A-Za-z0-9]{48}", "OPENAI_API_KEY", Gitleaks + ", older keys without the marker"),
        new("Anthropic", "sk-ant-", "sk-ant-(?:api|admin)[0-9]{2}-[A-Za-z0-9_-]{80,}", "ANTHROPIC_API_KEY", Gitleaks),
        new("OpenRouter", "sk-or-v1-", "sk-or-v1-[0-9a-f]{64}", "OPENROUTER_API_KEY", TruffleHog + "/openrouter"),
        new("DeepSeek", "sk-", "sk-[0-9a-f]{32}", "DEEPSEEK_API_KEY", TruffleHog + "/deepseek"),
        new("Google", "AIza", "AIza[A-Za-z0-9_-]{35}", "GOOGLE_API_KEY", Gitleaks),
        new("Groq", "gsk_", "gsk_[A-Za-z0-9]{52}", "GROQ_API_KEY", TruffleHog + "/groq"),
        new("xAI", "xai-", "xai-[A-Za-z0-9_]{80}", "XAI_API_KEY", TruffleHog + "/xai"),
        new("Perplexity", "pplx-", "pplx-[A-Za-z0-9]{48}", "PERPLEXITY_API_KEY", Gitleaks),
        new("Hugging Face", "hf_", "hf_[A-Za-z0-9]{34}", "HF_TOKEN", Gitleaks + "; " + TruffleHog + "/huggingface"),
        new("Replicate", "r8_", "r8_[A-Za-z0-9_-]{37}", "REPLICATE_API_TOKEN", TruffleHog + "/replicate"),
        new("AWS", "AKIA", "AKIA[A-Z2-7]{16}", "AWS_ACCESS_KEY_ID", Gitleaks),
        new("AWS", "ASIA", "ASIA[A-Z2-7]{16}", "AWS_ACCESS_KEY_ID", Gitleaks),
        new("GitHub", "ghp_", "ghp_[A-Za-z0-9]{36}", "GITHUB_TOKEN", Gitleaks),
        new("GitHub", "gho_", "gho_[A-Za-z0-9]{36}", "GITHUB_TOKEN", Gitleaks),
        new("GitHub", "ghs_", "ghs_[A-Za-z0-9]{36}", "GITHUB_TOKEN", Gitleaks),
        new("GitHub", "github_pat_", "github_pat_[A-Za-z0-9_]{82}", "GITHUB_TOKEN", Gitleaks),
    ];

    /// <summary>The first real-looking key in a text and its shape; null when there is none.</summary>
    public static (KeyShape Shape, string Key)? FindIn(string text)
    {
        if (text.Length < 20)
        {
            return null;
        }

        foreach (var shape in All)
        {
            if (shape.FindIn(text) is { } key && IsRandom(key.Substring(shape.Prefix.Length)) && !Placeholder.IsMarked(key))
            {
                return (shape, key);
            }
        }

        return null;
    }

    /// <summary>True when the characters vary as those of a generated key do; <c>xxxx</c>, <c>1234…</c> and words do not.</summary>
    private static bool IsRandom(string body)
    {
        var runs = 0;
        for (var i = 1; i < body.Length; i++)
        {
            if (body[i] - body[i - 1] is >= -1 and <= 1)
            {
                runs++;
            }
        }

        return body.Distinct().Count() >= 8 && runs * 3 < body.Length && Classes(body) >= 2;
    }

    private static int Classes(string body) =>
        (body.Any(char.IsUpper) ? 1 : 0) + (body.Any(char.IsLower) ? 1 : 0) + (body.Any(char.IsDigit) ? 1 : 0);
}
