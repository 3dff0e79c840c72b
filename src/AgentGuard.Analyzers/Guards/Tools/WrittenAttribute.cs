using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Guards;

/// <summary>An attribute as it is written, for messages.</summary>
internal static class WrittenAttribute
{
    private const string Suffix = "Attribute";

    /// <summary><c>Range(1, 999)</c>.</summary>
    public static string Of(AttributeData attribute)
    {
        var name = attribute.AttributeClass!.Name;
        name = name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
        return attribute.ConstructorArguments.IsEmpty ? name : $"{name}({string.Join(", ", attribute.ConstructorArguments.Select(Of))})";
    }

    private static string Of(TypedConstant value) =>
        value.Kind == TypedConstantKind.Array ? string.Join(", ", value.Values.Select(Of)) : value.ToCSharpString();
}
