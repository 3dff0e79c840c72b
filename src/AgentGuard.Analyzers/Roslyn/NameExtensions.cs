namespace AgentGuard.Analyzers.Roslyn;

internal static class NameExtensions
{
    private const string AsyncSuffix = "Async";

    /// <summary>A member's name without the ending that says how it answers: <c>Read</c> and <c>ReadAsync</c> do the same.</summary>
    public static string WithoutAsync(this string name) =>
        name.Length > AsyncSuffix.Length && name.EndsWith(AsyncSuffix, StringComparison.Ordinal)
            ? name.Substring(0, name.Length - AsyncSuffix.Length)
            : name;

    /// <summary>The name of a type without namespace, outer types and arity, of its metadata name.</summary>
    public static string SimpleTypeName(this string metadataName) => metadataName.Substring(metadataName.LastIndexOfAny(['.', '+']) + 1).Split('`')[0];
}
