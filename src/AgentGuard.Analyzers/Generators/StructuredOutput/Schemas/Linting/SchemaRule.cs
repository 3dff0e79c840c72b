namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas.Linting;

/// <summary>What a provider checks in a schema.</summary>
internal enum SchemaRule
{
    RootObject,
    Keyword,
    Reference,
    Recursion,
    Typed,
    Types,
    Closed,
    Required,
    Format,
    EnumType,
    MinItems,
    Depth,
    Properties,
    NameCharacters,
    EnumValues,
    LongEnum,
    OptionalProperties,
    Unions,
    TotalMaxItems,
    Pattern,
    PatternBesideLength,
    PropertiesBesideForms,
    Bounds,
    Repetitions,
}
