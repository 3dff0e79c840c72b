namespace AgentGuard.Runtime;

/// <summary>Deviations from strict JSON and the schema that reading may forgive. Each one that was needed is reported in <see cref="OutputResult{T}.Repairs"/>.</summary>
[Flags]
public enum Leniency
{
    /// <summary>Nothing is forgiven.</summary>
    None = 0,

    /// <summary>A code fence or prose around the JSON, or more values after the first.</summary>
    SurroundingText = 1,

    /// <summary>Trailing commas and comments.</summary>
    CommasAndComments = 1 << 1,

    /// <summary>Numbers and booleans written as strings.</summary>
    QuotedScalars = 1 << 2,

    /// <summary>Enum names in other case or punctuation, when exactly one fits; <c>"A, B"</c> for flags; a <c>Z</c> behind a time of day; unpadded or URL-safe base64.</summary>
    LooseText = 1 << 3,

    /// <summary>An object or list inside a string, and one item where a list is expected.</summary>
    LooseContainers = 1 << 4,

    /// <summary>Raw control characters and invalid escapes in strings.</summary>
    LooseStrings = 1 << 5,

    /// <summary>Single or typographic quotes, unquoted names, <c>True</c>, <c>False</c>, <c>None</c>.</summary>
    LooseSyntax = 1 << 6,

    /// <summary>Text that ends early: open strings and containers are closed. The result is marked <see cref="OutputResult{T}.Truncated"/> and is never valid.</summary>
    Truncation = 1 << 7,

    /// <summary>What providers that enforce the schema still need: <see cref="SurroundingText"/>.</summary>
    StrictProvider = SurroundingText,

    /// <summary>Everything.</summary>
    All = SurroundingText | CommasAndComments | QuotedScalars | LooseText | LooseContainers | LooseStrings | LooseSyntax | Truncation,
}
