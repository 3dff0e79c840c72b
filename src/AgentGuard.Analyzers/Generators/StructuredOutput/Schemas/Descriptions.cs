namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>Puts phrases behind a description: <c>The number (1 to 40 characters)</c>.</summary>
internal static class Descriptions
{
    public static string? Join(string? text, IReadOnlyCollection<string> phrases)
    {
        if (phrases.Count == 0)
        {
            return text;
        }

        var added = string.Join("; ", phrases);
        var trimmed = text?.TrimEnd(' ', '.', '\n');
        return string.IsNullOrEmpty(trimmed) ? added : $"{trimmed} ({added})";
    }
}
