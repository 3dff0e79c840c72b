namespace AgentGuard.Analyzers.Guards;

/// <summary>Calls that show a value to a person or write it to a log, where a wrong one is seen and does nothing.</summary>
internal static class ShownOnly
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "Console", "AnsiConsole", "AnsiConsoleExtensions", "IAnsiConsole", "Debug", "Trace", "TextWriter", "StringWriter", "StringBuilder", "Activity", "ActivityEvent",
        "ITestOutputHelper", "ILogger", "LoggerExtensions", "Log", "LoggerMessage", "Logger",
    };

    public static bool Is(IMethodSymbol method) =>
        Types.Contains(method.ContainingType?.Name ?? "")
        || method.Name.StartsWith("Log", StringComparison.Ordinal)
        || method.Name.StartsWith("WriteLine", StringComparison.Ordinal)
        || method.Name.StartsWith("Print", StringComparison.Ordinal)
        || method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "LoggerMessageAttribute");

    /// <summary>An exception's text is read by people.</summary>
    public static bool Is(IObjectCreationOperation creation) => creation.Type.IsOrInherits("System.Exception");
}
