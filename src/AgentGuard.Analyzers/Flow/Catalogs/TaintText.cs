namespace AgentGuard.Analyzers.Flow.Catalogs;

/// <summary>What constant text says about the untrusted text around it.</summary>
internal static class TaintText
{
    private static readonly string[] Checkers =
        ["Valid", "Allow", "Safe", "Trust", "Permit", "Approv", "Confirm", "Inside", "Within", "Under", "Authori", "Known", "Whitelist", "Match", "Contain", "Accept", "Legal", "Sanit"];

    private static readonly string[] Refusers = ["Unsafe", "Invalid", "Block", "Forbid", "Denied", "Deny", "Malicious", "Suspicious", "Danger", "Disallow", "Untrust", "Blacklist"];

    private static readonly string[] Enforcers = ["Valid", "Ensure", "Guard", "Check", "Verify", "Assert", "ThrowIf", "Require", "Demand", "Sanit"];

    private static readonly string[] Cleaners = ["Sanit", "Escap", "Encod", "Validat", "Quot", "Safe", "Redact", "Strip", "Whitelist"];

    /// <summary>True when what follows this text can change neither host nor scheme of an address.</summary>
    public static bool FixesAddress(string prefix)
    {
        var scheme = prefix.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
        {
            return prefix.IndexOfAny(['/', '?', '#'], scheme + 3) is var end && end > scheme + 3;
        }

        // A relative address: it goes to the base address of the client.
        return prefix.IndexOf(':') < 0
            && !prefix.StartsWith("//", StringComparison.Ordinal)
            && prefix.IndexOfAny(['/', '?', '=']) >= 0
            && prefix != "/";
    }

    /// <summary>The outcome of a yes-or-no question of the project that means its argument is fine; null when the name does not say.</summary>
    public static bool? PassedWhen(string name) => Has(name, Refusers) ? false : Has(name, Checkers) ? true : null;

    /// <summary>True for the name of a method that throws when its argument is not fine.</summary>
    public static bool Enforces(string name) => Has(name, Enforcers);

    /// <summary>True for the name of a method that gives back its argument made harmless.</summary>
    public static bool Cleans(string name) => Has(name, Cleaners) && !Has(name, Refusers);

    /// <summary>What a text is safe for that does not contain or begin with this.</summary>
    public static TaintSink SafeWithout(string text) =>
        text.Contains("..") || text is "/" or "\\" ? TaintSink.Path
        : text.Contains("<") ? TaintSink.Html
        : text.Contains("://") ? TaintSink.Url
        : TaintSink.None;

    private static bool Has(string name, string[] words) => Array.Exists(words, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
