using AgentGuard.Analyzers.Generators.Shared;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

/// <summary>A type with a name: it has its own reader method, and a definition in a schema that needs one.</summary>
/// <param name="Name">Unique in the spec, an identifier: <c>OrderLine</c>, <c>Result_of_int</c>. Names methods and definitions.</param>
/// <param name="CSharpType">Fully qualified with <c>global::</c>, without a nullable mark.</param>
/// <param name="IsValueType">True for structs and enums.</param>
/// <param name="Description">For the model.</param>
internal abstract record TypeSpec(string Name, string CSharpType, bool IsValueType, string? Description);

/// <summary>A closed JSON object: a class, record, struct or tuple.</summary>
/// <param name="Members">In declaration order, base class first, or by <c>[JsonPropertyOrder]</c>.</param>
/// <param name="IsTuple">Constructed as <c>(a, b)</c>.</param>
/// <param name="ConstructionMayThrow">User code runs while an instance is made (a constructor or setter with a body).</param>
internal sealed record ObjectSpec(
    string Name,
    string CSharpType,
    bool IsValueType,
    string? Description,
    EquatableArray<MemberSpec> Members,
    bool IsTuple,
    bool ConstructionMayThrow) : TypeSpec(Name, CSharpType, IsValueType, Description);

/// <param name="JsonName">As it is in JSON, not escaped.</param>
/// <param name="CSharpName">The property or field, escaped with <c>@</c> where it is a keyword.</param>
/// <param name="Value">What it holds.</param>
/// <param name="IsRequired">False: missing and null both mean <paramref name="Default"/>.</param>
/// <param name="Default">The C# expression for a missing member, compilable anywhere (<c>default</c>, <c>5</c>, <c>global::Shop.Verdict.Hold</c>); null when required.</param>
/// <param name="DefaultText">The default as JSON, for the description; null where it says nothing (null, empty list).</param>
/// <param name="Binding">How the value gets into the instance.</param>
/// <param name="Description">For the model.</param>
/// <param name="IsConfidence">Carries <c>[Confidence]</c>.</param>
/// <param name="Parameter">
/// The constructor parameter, escaped with <c>@</c> where it is a keyword: arguments are passed by name, because JSON may order members
/// otherwise and optional parameters may have no member. Null for other bindings and tuples.
/// </param>
internal sealed record MemberSpec(
    string JsonName,
    string CSharpName,
    ValueSpec Value,
    bool IsRequired,
    string? Default,
    string? DefaultText,
    MemberBinding Binding,
    string? Description,
    bool IsConfidence,
    string? Parameter = null);

internal enum MemberBinding
{
    /// <summary>Argument of the constructor, passed by the name in <see cref="MemberSpec.Parameter"/>; in a tuple by position.</summary>
    Constructor,

    /// <summary>In the object initializer.</summary>
    Initializer,

    /// <summary>Assigned after construction, only when present, so that the type's own initial value stays.</summary>
    Setter,
}

/// <summary>One of several forms: declared derived types, or the cases of a union type.</summary>
/// <param name="Discriminator">The JSON member that tells the cases apart; null when the JSON type does (C# unions with at most one object case).</param>
/// <param name="Cases">In declaration order.</param>
/// <param name="IsUnionType">A type with <c>[Union]</c>: a case is converted by its constructor and read from its <c>Value</c>.</param>
internal sealed record UnionSpec(
    string Name,
    string CSharpType,
    bool IsValueType,
    string? Description,
    string? Discriminator,
    EquatableArray<UnionCase> Cases,
    bool IsUnionType) : TypeSpec(Name, CSharpType, IsValueType, Description);

/// <param name="Tag">The discriminator's value: a text, or an integer's digits; null when there is no discriminator.</param>
/// <param name="TagIsNumber">The tag is written as a JSON number.</param>
/// <param name="Value">A <see cref="NamedValue"/> for objects; another value for the cases of a C# union.</param>
internal sealed record UnionCase(string? Tag, bool TagIsNumber, ValueSpec Value);

/// <param name="IsFlags">Written as a list of names.</param>
internal sealed record EnumSpec(
    string Name,
    string CSharpType,
    string? Description,
    EquatableArray<EnumMember> Members,
    bool IsFlags) : TypeSpec(Name, CSharpType, true, Description);

/// <param name="JsonName">As it is in JSON.</param>
/// <param name="CSharpName">The member, escaped with <c>@</c> where it is a keyword.</param>
/// <param name="Value">The constant, in decimal.</param>
/// <param name="Description">For the model.</param>
internal sealed record EnumMember(string JsonName, string CSharpName, string Value, string? Description);
