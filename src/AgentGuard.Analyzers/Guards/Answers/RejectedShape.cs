using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A part of a result type that no answer can bring, or that the provider of the answer refuses, however the schema is made.</summary>
/// <param name="Problem">What is wrong, and what to do.</param>
/// <param name="IsCertain">False when the call may go to another provider.</param>
/// <param name="IsMap">True for a map, which the generated schemas of a structured output have a form for.</param>
internal sealed record RejectedShape(string Problem, bool IsCertain, bool IsMap = false)
{
    private const string Maps = "System.Collections.Generic.IDictionary`2";
    private const string ReadOnlyMaps = "System.Collections.Generic.IReadOnlyDictionary`2";

    /// <summary>The first such part; null when there is none.</summary>
    /// <param name="result">The type that an answer is asked to have.</param>
    /// <param name="symbol">The call or setting that asks.</param>
    /// <param name="sdk">Which providers the project calls.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static RejectedShape? In(ResultType result, SdkSymbol symbol, SdkContext sdk, CancellationToken cancellation)
    {
        // A definition with a problem of its own is reported where it stands; serializer options may bring its schema with them.
        var isDefined = ResultParts.IsDefined(result.Type);
        if (isDefined && result.HasSerializer)
        {
            return null;
        }

        var isStrict = symbol.Has(Role.StrictSchema);
        var own = sdk.ProvidersOf(symbol);
        var isOpen = own == ModelProviders.None && symbol.Has(Role.TypedChatCall | Role.JsonSchemaFormat) && !symbol.Has(Role.ResponseFormat);
        var isClosed = (own & ModelProviders.Anthropic) != 0;
        var mayBeClosed = isOpen && (sdk.Providers & ModelProviders.Anthropic) != 0;
        foreach (var part in ResultParts.Of(result.Type, withDefined: true, cancellation))
        {
            if (!result.HasSerializer && !isDefined && Unread(part) is { } unread)
            {
                return new RejectedShape(unread, IsCertain: true);
            }

            if ((isStrict || isClosed || mayBeClosed) && HasKeys(part.Type))
            {
                return new RejectedShape(Refused(part, isStrict), isStrict || isClosed, IsMap: true);
            }
        }

        return (isClosed || mayBeClosed) && ResultParts.WayBack(result.Type, cancellation) is { } back
            ? new RejectedShape($"'{back}' leads back to a type it is part of, and Anthropic refuses recursive schemas; give the nesting a fixed depth, or ask for a list whose items name their parent", isClosed)
            : null;
    }

    private static string Refused(ResultPart part, bool isStrict) => isStrict
        ? $"'{part.Name}' holds a map, and strict mode refuses an object whose members have no fixed names, so the request fails; use a list of keys and values"
        : $"'{part.Name}' holds a map, and Anthropic takes objects with fixed names only, so the request fails or the map stays empty; use a list of keys and values";

    /// <summary>What is wrong with a part that the serializer leaves empty or cannot read at all.</summary>
    private static string? Unread(ResultPart part) =>
        part.Type is INamedTypeSymbol { IsTupleType: true }
            ? $"'{part.Name}' holds a tuple, whose elements no schema names and the serializer does not read, so they are empty in every answer; use a record"
        : IsUnreadable(part.Type)
            ? $"'{part.Name}' holds a '{ResultParts.Display(part.Type)}', which the serializer cannot read, so it throws for every answer; use a type that JSON has a form for"
        : null;

    private static bool IsUnreadable(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.Rank > 1,
        { TypeKind: TypeKind.Delegate or TypeKind.Pointer or TypeKind.FunctionPointer } => true,
        { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => true,
        _ => type.Is("System.Type") || type.Is("System.Numerics.BigInteger") || type.Is("System.Numerics.Complex"),
    };

    private static bool HasKeys(ITypeSymbol type) =>
        type is INamedTypeSymbol named && (IsMapContract(named) || named.AllInterfaces.Any(IsMapContract));

    private static bool IsMapContract(INamedTypeSymbol type) => type.MetadataFullName() is Maps or ReadOnlyMaps;
}
