using AgentGuard.Analyzers.Generators.Shared;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

/// <summary>What one member, item or dictionary value holds.</summary>
/// <param name="CSharpType">Fully qualified with <c>global::</c> or a keyword, without the nullable mark of this use; marks of type arguments are kept.</param>
/// <param name="IsValueType">True for structs and enums; a nullable one then is <c>Nullable&lt;T&gt;</c>.</param>
/// <param name="IsNullable">JSON null is allowed.</param>
internal abstract record ValueSpec(string CSharpType, bool IsValueType, bool IsNullable);

internal sealed record BooleanValue(bool IsNullable) : ValueSpec("bool", true, IsNullable);

/// <param name="CSharpType">A keyword (<c>int</c>) or <c>global::System.Int128</c>.</param>
/// <param name="Minimum">Inclusive, digits; null when the type's own.</param>
/// <param name="Maximum">Inclusive, digits; null when the type's own.</param>
/// <param name="TypeMinimum">The least value of the type, digits.</param>
/// <param name="TypeMaximum">The greatest value of the type, digits.</param>
/// <param name="Values">Allowed values, digits; empty for all.</param>
internal sealed record IntegerValue(
    string CSharpType, bool IsNullable, string? Minimum, string? Maximum, string TypeMinimum, string TypeMaximum, EquatableArray<string> Values)
    : ValueSpec(CSharpType, true, IsNullable);

/// <param name="CSharpType"><c>double</c>, <c>float</c>, <c>decimal</c> or <c>global::System.Half</c>.</param>
/// <param name="Minimum">A JSON number; null for none.</param>
/// <param name="Maximum">A JSON number; null for none.</param>
/// <param name="Values">Allowed values, JSON numbers; empty for all.</param>
internal sealed record NumberValue(
    string CSharpType, bool IsNullable, string? Minimum, string? Maximum, bool MinimumIsExclusive, bool MaximumIsExclusive, EquatableArray<string> Values)
    : ValueSpec(CSharpType, true, IsNullable);

/// <param name="MinChars">Code points; null for none.</param>
/// <param name="MaxChars">Code points; null for none.</param>
/// <param name="Pattern">The expression as written, checked to be in the supported subset; matched anywhere in the text. Null for none.</param>
/// <param name="Format">A member of <c>TextFormat</c>, e.g. <c>Email</c>; null for none.</param>
/// <param name="Values">Allowed values, not escaped; empty for all.</param>
internal sealed record TextValue(
    bool IsNullable, int? MinChars, int? MaxChars, string? Pattern, string? Format, EquatableArray<string> Values)
    : ValueSpec("string", false, IsNullable);

/// <summary>A value written as a string of a form of its own.</summary>
internal sealed record ScalarValue(ScalarKind Kind, string CSharpType, bool IsValueType, bool IsNullable)
    : ValueSpec(CSharpType, IsValueType, IsNullable);

internal enum ScalarKind
{
    Char,
    DateTimeOffset,
    DateTime,
    Date,
    Time,
    TimeSpan,
    Guid,
    AbsoluteUri,
    AnyUri,
    Bytes,
}

/// <summary>A use of a type with its own definition.</summary>
/// <param name="Type">Index in <see cref="OutputSpec.Types"/>.</param>
internal sealed record NamedValue(int Type, string CSharpType, bool IsValueType, bool IsNullable)
    : ValueSpec(CSharpType, IsValueType, IsNullable);

/// <param name="Kind">How the collection is made.</param>
/// <param name="Item">Its items; constraints such as <c>[Values]</c> on the member belong to them.</param>
/// <param name="IsUnique">No two equal items: a set of strings, integers, enums, booleans or characters.</param>
internal sealed record ListValue(
    CollectionKind Kind, string CSharpType, bool IsValueType, bool IsNullable, ValueSpec Item, int? MinItems, int? MaxItems, bool IsUnique)
    : ValueSpec(CSharpType, IsValueType, IsNullable);

internal enum CollectionKind
{
    /// <summary><c>T[]</c>.</summary>
    Array,

    /// <summary><c>List&lt;T&gt;</c> and the interfaces it implements.</summary>
    List,

    /// <summary><c>HashSet&lt;T&gt;</c>, <c>ISet&lt;T&gt;</c>, <c>IReadOnlySet&lt;T&gt;</c>.</summary>
    Set,

    /// <summary><c>ImmutableArray&lt;T&gt;</c>.</summary>
    ImmutableArray,

    /// <summary><c>ImmutableList&lt;T&gt;</c>, <c>IImmutableList&lt;T&gt;</c>.</summary>
    ImmutableList,

    /// <summary>A type of its own with a public parameterless constructor and <c>Add</c>: <c>Collection&lt;T&gt;</c>, <c>ObservableCollection&lt;T&gt;</c>, <c>Queue</c> does not count.</summary>
    Other,
}

/// <param name="Key">A <see cref="TextValue"/> without constraints, or a <see cref="NamedValue"/> of an enum; never nullable.</param>
/// <param name="IsImmutable"><c>ImmutableDictionary</c>; otherwise <c>Dictionary</c> and its interfaces.</param>
internal sealed record MapValue(
    string CSharpType, bool IsNullable, ValueSpec Key, ValueSpec Item, int? MinItems, int? MaxItems, bool IsImmutable)
    : ValueSpec(CSharpType, false, IsNullable);

/// <summary>A type that reads itself.</summary>
/// <param name="Schema">JSON text from its <c>[ValueSchema]</c>, checked to be a JSON object.</param>
internal sealed record CustomValue(string CSharpType, bool IsValueType, bool IsNullable, string Schema)
    : ValueSpec(CSharpType, IsValueType, IsNullable);

/// <summary><c>JsonElement</c>: any JSON. Providers with strict schemas refuse it.</summary>
internal sealed record AnyValue(bool IsNullable) : ValueSpec("global::System.Text.Json.JsonElement", true, IsNullable);
