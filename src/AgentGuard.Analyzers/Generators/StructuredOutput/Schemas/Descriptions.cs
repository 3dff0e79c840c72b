namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>Puts phrases behind a description.</summary>
internal static class Descriptions
{
    public static string? Join(string? text, IReadOnlyCollection<string> phrases)
    {
        if (phrases.Count == 0)
        {
            return text;
        }

        var added = string.Join("; ", phrases);
        var trimmed = text?.TrimEnd();
        if (string.IsNullOrEmpty(trimmed))
        {
            return added;
        }

        var ends = ".!?:;".IndexOf(trimmed![trimmed.Length - 1]) >= 0;
        return trimmed + (ends ? " " : ". ") + added;
    }
}
