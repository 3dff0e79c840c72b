namespace AgentGuard.Analyzers.Flow.Catalogs;

/// <summary>What members of the platform do with the data in what they are called on, by their names: which put it in, walk over it, ask about it.</summary>
internal static class TaintMembers
{
    private static readonly HashSet<string> Walks = Names("GetEnumerator GetAsyncEnumerator ConfigureAwait WithCancellation GetAwaiter GetResult AsTask");

    private static readonly HashSet<string> Puts = Names("Add AddRange Push Enqueue TryAdd AddFirst AddLast UnionWith AddOrUpdate GetOrAdd TryWrite");

    private static readonly string[] PutPrefixes = ["Append", "Insert", "Write"];

    private static readonly HashSet<string> Questions = Names("Contains ContainsKey StartsWith EndsWith Equals GetHashCode IndexOf");

    private static readonly HashSet<string> Filters = Names("Where First FirstOrDefault Single SingleOrDefault TakeWhile");

    private static readonly HashSet<string> Projections = Names("Select SelectMany Aggregate ConvertAll Zip");

    private static readonly HashSet<string> Searches = Names("IndexOf IndexOfAny IndexOfAnyExcept");

    private static readonly HashSet<string> CharacterTests = Names("IsLetter IsDigit IsLetterOrDigit IsAsciiLetter IsAsciiDigit IsAsciiLetterOrDigit IsAsciiLetterLower IsAsciiHexDigit");

    private static readonly HashSet<string> ListTests = Names("IsSupersetOf SetEquals Contains ContainsKey TryGetValue Any Exists All BinarySearch");

    /// <summary>Goes on with the same value: enumerates or awaits it.</summary>
    public static bool IsWalk(IMethodSymbol method) => Walks.Contains(method.Name);

    /// <summary>Puts what it is given into what it is called on.</summary>
    public static bool IsPut(IMethodSymbol method) =>
        Puts.Contains(method.Name) || Array.Exists(PutPrefixes, prefix => method.Name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Answers with no more than yes, no or a number.</summary>
    public static bool IsQuestion(IMethodSymbol method) => Questions.Contains(method.Name);

    /// <summary>Keeps the elements that a function lets through.</summary>
    public static bool IsFilter(IMethodSymbol method) => Filters.Contains(method.Name);

    /// <summary>Gives what a function makes of the elements.</summary>
    public static bool IsProjection(IMethodSymbol method) => Projections.Contains(method.Name);

    /// <summary>Says where a text stands in another.</summary>
    public static bool IsSearch(IMethodSymbol method) => Searches.Contains(method.Name);

    public static bool IsCharacterTest(IMethodSymbol method) => method.ContainingType.SpecialType == SpecialType.System_Char && CharacterTests.Contains(method.Name);

    /// <summary>Says whether what it is given is in the list it is called on.</summary>
    public static bool IsListTest(IMethodSymbol method) => ListTests.Contains(method.Name);

    /// <summary>The part of an address that says to whom a request goes.</summary>
    public static bool IsHost(IPropertySymbol property) => property.Name is "Host" or "DnsSafeHost" or "IdnHost" or "Authority";

    /// <summary>The value itself, seen through what enumerates, wraps or awaits it.</summary>
    public static bool IsWhole(IPropertySymbol property) =>
        property.Name == "Current" && property.DeclaringSyntaxReferences.IsEmpty
        || property is { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
        || property is { Name: "Result", ContainingType.Name: "Task" or "ValueTask" };

    private static HashSet<string> Names(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
