namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>What a provider accepts as a schema. Data only: the transforms follow it and the linter checks it.</summary>
internal sealed partial record ProviderLimits
{
    public required SchemaProfile Profile { get; init; }

    /// <summary>As users call it.</summary>
    public required string Provider { get; init; }

    public required KeywordSet Keywords { get; init; }

    /// <summary>The values of <c>format</c>.</summary>
    public required KeywordSet Formats { get; init; }

    /// <summary>The root is an object, and no choice between forms.</summary>
    public bool ObjectRoot { get; init; }

    /// <summary>Every property is in <c>required</c>.</summary>
    public bool AllRequired { get; init; }

    /// <summary>Every object says <c>additionalProperties: false</c>.</summary>
    public bool ClosedObjects { get; init; }

    /// <summary>Every node has a type, a reference or forms, and every array has items.</summary>
    public bool TypedNodes { get; init; }

    /// <summary>Nothing stands beside <c>$ref</c>.</summary>
    public bool BareReferences { get; init; }

    /// <summary>The JSON types of the values of <c>enum</c>; null for any.</summary>
    public KeywordSet? EnumTypes { get; init; }

    /// <summary><c>minItems</c> is 0 or 1.</summary>
    public bool MinItemsAtMostOne { get; init; }

    public RecursionRule Recursion { get; init; }

    /// <summary>Objects inside objects.</summary>
    public Limit? Depth { get; init; }

    public Limit? Properties { get; init; }

    /// <summary>Characters of property names, definition names and enum values together.</summary>
    public Limit? NameCharacters { get; init; }

    public Limit? EnumValues { get; init; }

    /// <summary>Characters of one enum of strings with more than 250 values.</summary>
    public Limit? LongEnumCharacters { get; init; }

    /// <summary>Properties that are not required.</summary>
    public Limit? OptionalProperties { get; init; }

    /// <summary>Nodes with several types or forms.</summary>
    public Limit? Unions { get; init; }

    /// <summary>All <c>maxItems</c> added up.</summary>
    public Limit? TotalMaxItems { get; init; }

    /// <summary>A count or length in a grammar.</summary>
    public Limit? Repetitions { get; init; }

    /// <summary>The grammar's own rules: whole-text patterns, alone on their node; bounds on integers only; no properties beside forms.</summary>
    public bool IsGrammar { get; init; }

    /// <summary>The limits of a profile; Portable has none.</summary>
    public static ProviderLimits Of(SchemaProfile profile) => profile switch
    {
        SchemaProfile.OpenAI => OpenAI,
        SchemaProfile.OpenAIBasic => OpenAIBasic,
        SchemaProfile.Anthropic => Anthropic,
        SchemaProfile.Gemini => Gemini,
        SchemaProfile.Grammar => Grammar,
        _ => throw new ArgumentOutOfRangeException(nameof(profile), profile, "has no provider"),
    };
}
